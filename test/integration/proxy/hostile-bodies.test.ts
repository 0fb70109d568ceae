import fc from 'fast-check';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { answerOf, bodyOf } from './asking.ts';
import { startStorefrontApp, type StorefrontApp } from './storefront-app.ts';

let app: StorefrontApp;
beforeAll(async () => {
  app = await startStorefrontApp();
});
afterAll(() => app.stop());
afterEach(async () => {
  app.shopify.faults.clear();
  await app.database.db.quote.deleteMany();
  await app.database.db.event.deleteMany();
});

const stored = () => app.database.db.quote.count();

describe('hostile bodies', () => {
  const bytes = (size: number): string => JSON.stringify(bodyOf({ message: 'x'.repeat(size) }));

  test.each<[string, string | Uint8Array, number]>([
    ['no JSON', '{"a":', 400],
    ['nothing', '', 400],
    ['bytes that are no text', new Uint8Array([0xff, 0xfe, 0x00]), 400],
    ['a megabyte of message', bytes(1_000_000), 413],
    ['a message of 6,000', bytes(6_000), 422],
    ['a list', '[]', 422],
    ['null', 'null', 422],
    ['deep nesting', `${'['.repeat(50_000)}${']'.repeat(50_000)}`, 422],
    ['ten thousand lines', JSON.stringify({ line_items: Array<number>(10_000).fill(1) }), 422],
    ['__proto__', '{"__proto__":{"client_key":"abcdefgh"}}', 422],
  ])('%s', async (_what, body, status) => {
    const response = await app.post('quotes', body);
    expect(response.status).toBe(status);
    expect((await answerOf(response)).errors?.length).toBeGreaterThan(0);
    expect(await stored()).toBe(0);
  });

  test('that do not say how long they are are cut off all the same', async () => {
    const endless = new ReadableStream<Uint8Array>({
      pull: (controller) => controller.enqueue(new Uint8Array(64 * 1024).fill(32)),
    });
    const request = new Request('https://quotewire.test/', {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: endless,
      duplex: 'half',
    });
    const { readProxyBody } = await import('#app/routes/proxy.body.server.ts');
    expect(await readProxyBody(request)).toMatchObject({ kind: 'refused', status: 413 });
  });

  test.each(['text/plain', 'multipart/form-data; boundary=x', 'application/xml', ''])(
    'of type %j are not taken',
    async (type) => {
      const response = await app.post('quotes', '{}', { headers: { 'Content-Type': type } });
      expect(response.status).toBe(415);
    },
  );

  test('of any kind give 4xx and messages, and no quote', async () => {
    const junk = fc.oneof(
      fc.json(),
      fc.string(),
      fc.anything({ maxDepth: 3 }).map((value) => JSON.stringify(value) ?? ''),
    );
    await fc.assert(
      fc.asyncProperty(junk, async (body) => {
        const response = await app.post('quotes', body);
        expect([400, 422]).toContain(response.status);
        expect((await answerOf(response)).errors?.[0]?.message).toBeTruthy();
      }),
      { numRuns: 60 },
    );
    expect(await stored()).toBe(0);
  });

  test('of NUL, reversed text and HTML in good fields are stored as harmless text', async () => {
    const customer = {
      name: 'A\u0000da \u202Eevil',
      email: 'ada@example.com',
      company: '<img src=x onerror=alert(1)>',
    };
    expect((await app.post('quotes', bodyOf({ customer }))).status).toBe(201);
    expect(await app.database.db.quote.findFirstOrThrow()).toMatchObject({
      customerName: 'Ada evil',
      customerCompany: '<img src=x onerror=alert(1)>',
    });
  });
});
