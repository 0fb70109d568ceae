import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { makeFile, makeShop, quoteRequestBody } from '#test/builders/quotes.ts';
import { startStorefrontApp, type StorefrontApp } from './storefront-app.ts';

const PNG = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
);
const PDF = Buffer.from(
  '%PDF-1.4\n1 0 obj<</Type/Catalog>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n',
);
const EXE = Buffer.concat([Buffer.from('MZ'), Buffer.alloc(200)]);

let app: StorefrontApp;
beforeAll(async () => {
  app = await startStorefrontApp();
});
afterAll(() => app.stop());
afterEach(() => app.shopify.faults.clear());

interface Staged {
  file_id: string;
  upload: { url: string; method: string; parameters: { name: string; value: string }[] };
}
interface Claim {
  filename: string;
  mime_type: string;
  size: number;
}

async function stage(claim: Claim): Promise<Staged> {
  const response = await app.post('uploads', claim);
  expect(response.status).toBe(201);
  return (await response.json()) as Staged;
}

/** As the theme block's script does: the parameters in their order, then the file. */
async function upload({ upload: { url, parameters } }: Staged, content: Buffer): Promise<void> {
  const form = new FormData();
  for (const { name, value } of parameters) form.append(name, value);
  form.append('file', new Blob([new Uint8Array(content)]));
  const response = await fetch(url, { method: 'POST', body: form });
  expect(response.status).toBe(201);
}

/** Asks until it is no longer 202. */
async function complete(fileId: string): Promise<Response> {
  for (;;) {
    const response = await app.post('uploads/complete', { file_id: fileId });
    if (response.status !== 202) return response;
    expect(await response.json()).toEqual({ file_id: fileId, status: 'processing' });
  }
}

async function uploaded(
  claim: Omit<Claim, 'size'>,
  content: Buffer,
  size = content.length,
): Promise<Response> {
  const staged = await stage({ ...claim, size });
  await upload(staged, content);
  return complete(staged.file_id);
}

const codesOf = async (response: Response): Promise<unknown> => {
  const { errors } = (await response.json()) as {
    errors: { field: string; code: string; message: string }[];
  };
  expect(errors.every(({ message }) => message !== '')).toBe(true);
  return errors.map(({ field, code }) => [field, code]);
};

describe('an honest file', () => {
  test.each<[Omit<Claim, 'size'>, Buffer]>([
    [{ filename: 'logo.png', mime_type: 'image/png' }, PNG],
    [{ filename: 'plan.pdf', mime_type: 'application/pdf' }, PDF],
    [
      { filename: 'liste.csv', mime_type: 'application/vnd.ms-excel' },
      Buffer.from('sku;qty\nA;1\n'),
    ],
  ])('%o is kept and comes with the quote', async (claim, content) => {
    const response = await uploaded(claim, content);
    expect(response.status).toBe(200);
    const { file_id } = (await response.json()) as { file_id: string };

    const line_items = [{ variant_id: '81032', quantity: 1 }];
    const made = await app.post('quotes', quoteRequestBody({ line_items, file_ids: [file_id] }));
    expect(made.status).toBe(201);
    const event = await app.database.db.event.findFirstOrThrow({ orderBy: { occurredAt: 'desc' } });
    const [file] = (JSON.parse(event.body) as { data: { files: { url: string }[] } }).data.files;
    expect(file).toMatchObject({ filename: claim.filename, size: content.length });
    expect(Buffer.from(await (await fetch(file?.url ?? '')).arrayBuffer()).equals(content)).toBe(
      true,
    );
  });

  test('may be completed again and by two at once, and is registered once', async () => {
    const staged = await stage({ filename: 'plan.pdf', mime_type: '', size: PDF.length });
    await upload(staged, PDF);
    const before = app.shopify.store.state.files.length;
    const responses = await Promise.all([complete(staged.file_id), complete(staged.file_id)]);
    expect(responses.map(({ status }) => status)).toEqual([200, 200]);
    expect((await complete(staged.file_id)).status).toBe(200);
    expect(app.shopify.store.state.files.length - before).toBe(1);
  });
});

describe('a file that lies', () => {
  test.each<[string, Omit<Claim, 'size'>, Buffer, number | undefined, string]>([
    [
      'a program called PDF',
      { filename: 'plan.pdf', mime_type: 'application/pdf' },
      EXE,
      undefined,
      'file_type',
    ],
    [
      'a program called PNG',
      { filename: 'logo.png', mime_type: 'image/png' },
      EXE,
      undefined,
      'file_type',
    ],
    [
      'a PNG called text',
      { filename: 'note.txt', mime_type: 'text/plain' },
      PNG,
      undefined,
      'file_type',
    ],
    [
      'more bytes than announced',
      { filename: 'plan.pdf', mime_type: 'application/pdf' },
      PDF,
      5,
      'file_size',
    ],
  ])('%s is refused and deleted at Shopify', async (_what, claim, content, size, code) => {
    const response = await uploaded(claim, content, size);
    expect(response.status).toBe(422);
    expect(await codesOf(response)).toEqual([['file', code]]);
    expect(
      app.shopify.store.state.files.filter(({ filename }) => filename === claim.filename),
    ).toHaveLength(
      await app.database.db.quoteFile.count({
        where: { filename: claim.filename, status: 'ready' },
      }),
    );
    expect(
      await app.database.db.quoteFile.count({
        where: { filename: claim.filename, status: 'staged' },
      }),
    ).toBe(0);
  });
});

describe('what is not even given a place', () => {
  test.each<[unknown, string]>([
    [{ filename: 'page.html', mime_type: 'text/html', size: 10 }, 'file_type'],
    [{ filename: 'logo.svg', mime_type: 'image/svg+xml', size: 10 }, 'file_type'],
    [{ filename: 'plan.pdf', mime_type: 'text/html', size: 10 }, 'file_type'],
    [{ filename: '../../x.pdf\u0000.exe', mime_type: '', size: 10 }, 'file_type'],
    [{ filename: '', mime_type: 'application/pdf', size: 10 }, 'required'],
    [{ filename: `${'x'.repeat(300)}.pdf`, mime_type: '', size: 10 }, 'too_long'],
    [
      { filename: 'plan.pdf', mime_type: 'application/pdf', size: 20 * 1024 * 1024 + 1 },
      'file_size',
    ],
    [{ filename: 'plan.pdf', mime_type: 'application/pdf', size: 0 }, 'file_size'],
    [{ filename: 'plan.pdf', mime_type: 'application/pdf', size: -1 }, 'file_size'],
    [{ filename: 'plan.pdf', mime_type: 'application/pdf', size: 1.5 }, 'file_size'],
    [{ filename: 'plan.pdf', mime_type: 'application/pdf' }, 'file_size'],
    [{ filename: '', mime_type: 'application/pdf', size: 1 }, 'required'],
    [{ filename: 7, mime_type: {}, size: 1 }, 'invalid'],
    [{ filename: 'plan.pdf', mime_type: {}, size: 1 }, 'invalid'],
    [[], 'invalid'],
    [null, 'invalid'],
  ])('%j: %s', async (claim, code) => {
    const before = await app.database.db.quoteFile.count();
    const response = await app.post('uploads', claim);
    expect(response.status).toBe(422);
    expect(await codesOf(response)).toEqual([['file', code]]);
    expect(await app.database.db.quoteFile.count()).toBe(before);
  });

  test('a path in front of the name is dropped', async () => {
    const { file_id } = await stage({
      filename: 'C:\\Users\\ada\\plan.pdf',
      mime_type: '',
      size: 10,
    });
    const file = await app.database.db.quoteFile.findUniqueOrThrow({ where: { id: file_id } });
    expect(file.filename).toBe('plan.pdf');
  });
});

describe('completing', () => {
  test('what was never uploaded is refused', async () => {
    const { file_id } = await stage({ filename: 'plan.pdf', mime_type: '', size: 10 });
    expect((await complete(file_id)).status).toBe(422);
  });

  test('another shop’s file, or none, is refused', async () => {
    const other = await makeFile(app.database.db, await makeShop(app.database.db), {
      status: 'staged',
    });
    for (const file_id of [other.id, `file_${'0'.repeat(26)}`, 'file_\u0000', '', 7, null]) {
      const response = await app.post('uploads/complete', { file_id });
      expect(await codesOf(response)).toEqual([['file', 'file_unknown']]);
    }
  });

  test('while Shopify has a fault is 503, and works afterwards', async () => {
    const staged = await stage({ filename: 'plan.pdf', mime_type: '', size: PDF.length });
    await upload(staged, PDF);
    app.shopify.faults.status = 503;
    expect((await app.post('uploads/complete', { file_id: staged.file_id })).status).toBe(503);
    app.shopify.faults.clear();
    expect((await complete(staged.file_id)).status).toBe(200);
  });
});

test('uploads are signed requests of JSON like all others', async () => {
  const claim = { filename: 'plan.pdf', mime_type: '', size: 10 };
  expect((await app.post('uploads', claim, { secret: 'wrong' })).status).toBe(400);
  expect((await app.post('uploads/complete', { file_id: 'x' }, { secret: 'wrong' })).status).toBe(
    400,
  );
  const headers = { 'Content-Type': 'application/x-www-form-urlencoded' };
  expect((await app.post('uploads', 'a=b', { headers })).status).toBe(415);
  expect((await app.post('uploads', 'x'.repeat(300_000))).status).toBe(413);
});
