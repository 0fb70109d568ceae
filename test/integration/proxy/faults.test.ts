import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { answerOf, bodyOf } from './asking.ts';
import { startStorefrontApp, type StorefrontApp } from './storefront-app.ts';

/** A loaded machine takes longer than the second that `poll` has. */
const PATIENCE = { timeout: 10_000 };

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

describe('when something is down', () => {
  test.each<[string, () => void]>([
    ['Shopify cannot be reached', () => Object.assign(app.shopify.faults, { unreachable: true })],
    ['Shopify has a fault', () => Object.assign(app.shopify.faults, { status: 502 })],
    ['Shopify refuses the token', () => Object.assign(app.shopify.faults, { status: 401 })],
  ])('%s: 503, nothing stored, and the same request works later', async (_what, fail) => {
    const body = bodyOf();
    fail();
    const response = await app.post('quotes', body);
    expect(response.status).toBe(503);
    expect(response.headers.get('Retry-After')).toBe('5');
    expect((await answerOf(response)).errors).toMatchObject([{ field: null, code: 'unavailable' }]);
    expect(await stored()).toBe(0);
    app.shopify.faults.clear();
    expect((await app.post('quotes', body)).status).toBe(201);
  });

  test('the database cannot be reached: 503, and the same request works later', async () => {
    const body = bodyOf();
    app.cable.pull();
    const responses = await Promise.all([
      app.post('quotes', body),
      app.post('uploads', {}),
      app.post('quotes', '{'),
    ]);
    expect(responses.map(({ status }) => status)).toEqual([503, 503, 503]);
    app.cable.plugIn();
    await expect.poll(async () => (await app.post('quotes', body)).status, PATIENCE).toBe(201);
  });

  test('the database goes away in the middle of a request: 503 or a whole quote, never half of one', async () => {
    const cuts = [1, 3, 5, 7, 9, 11, 13, 16, 20, 25, 30, 40];
    for (const milliseconds of cuts) {
      const body = bodyOf();
      const pending = app.post('quotes', body);
      await new Promise((resolve) => setTimeout(resolve, milliseconds));
      app.cable.pull();
      expect([201, 503]).toContain((await pending).status);
      app.cable.plugIn();
      // The pool takes a moment to notice which of its connections are broken.
      await expect.poll(async () => (await app.post('quotes', body)).ok, PATIENCE).toBe(true);
    }
    expect(await stored()).toBe(cuts.length);
    expect(await app.database.db.event.count()).toBe(cuts.length);
    expect(await app.database.db.quoteLineItem.count()).toBe(cuts.length);
  });

  test('an expired token that cannot be renewed now: 503', async () => {
    const where = { id: 'offline_acme.myshopify.com' };
    const { expires } = await app.database.db.session.findUniqueOrThrow({ where });
    await app.database.db.session.update({ where, data: { expires: new Date(0) } });
    app.shopify.faults.unreachable = true;
    const response = await app.post('quotes', bodyOf());
    expect(response.status).toBe(503);
    await app.database.db.session.update({ where, data: { expires } });
  });
});
