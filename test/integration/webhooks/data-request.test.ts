import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { answerDataRequest } from '#app/quotes/data-requests/answer-data-request.server.ts';
import { listDataRequests } from '#app/quotes/data-requests/list-data-requests.server.ts';
import { noteDataRequest } from '#app/quotes/data-requests/note-data-request.server.ts';
import type { InstalledShop } from '#app/shopify/find-shop.server.ts';
import { orderPayload } from '#test/builders/notices.ts';
import { makeShop } from '#test/builders/quotes.ts';
import { makeQuote } from '#test/builders/stored-quotes.ts';
import { makeHers } from './everything-of.ts';
import { startInboundApp, type InboundApp } from './inbound-app.ts';

let app: InboundApp;
let shop: InstalledShop;
beforeAll(async () => {
  app = await startInboundApp();
});
beforeEach(async () => {
  shop = await makeShop(app.database.db);
});
afterAll(() => app.stop());

const NOW = new Date('2026-11-22T09:00:00Z');
const deps = () => ({ db: app.database.db, clock: () => NOW });
const ask = (customer: object, id = 9) =>
  app.tell(
    'customers/data_request',
    { customer, data_request: { id }, orders_requested: [] },
    { shop: shop.domain },
  );
const requests = async () => (await listDataRequests(app.database.db, shop.id, null)).requests;

async function download(of: InstalledShop, id: string): Promise<string | null> {
  const parts = await answerDataRequest(deps(), of, id);
  if (!parts) return null;
  let text = '';
  for await (const part of parts) text += part;
  return text;
}

interface Export {
  customer: unknown;
  quotes: Record<string, unknown>[];
}

test('customers/data_request is noted for the merchant, once however often it is told', async () => {
  for (let n = 0; n < 2; n += 1) {
    expect((await ask({ id: 42, email: 'ada@example.com' })).status).toBe(200);
  }
  expect(await requests()).toMatchObject([
    { requestId: '9', email: 'ada@example.com', isErased: false, answeredAt: null },
  ]);
});

test('the download has everything of the customer: lines, versions, notes, files, events, mails', async () => {
  const { quote, draft } = await makeHers(app.database.db, shop);
  await app.tell('orders/create', orderPayload(draft), { shop: shop.domain });
  for (let n = 0; n < 25; n += 1) await makeQuote(app.database.db, shop);
  await makeQuote(app.database.db, shop, { customerEmail: 'grace@example.com' });
  await ask({ id: 42, email: 'ADA@example.com' });
  const [request] = await requests();
  const text = (await download(shop, request?.id ?? '')) ?? '';

  const { customer, quotes } = JSON.parse(text) as Export;
  expect(customer).toEqual({ gid: 'gid://shopify/Customer/42', email: 'ADA@example.com' });
  expect(quotes).toHaveLength(26);
  expect(quotes[0]).toMatchObject({
    name: quote.name,
    customerName: 'Ada Lovelace',
    total: '185',
    poNumber: 'PO-ADA',
    lineItems: [{ productTitle: 'Hex Bolt', note: 'her-line' }],
    versions: [{ number: 1, reason: 'her-reason', snapshot: { total: '185.00' } }],
    notes: [{ content: 'her-note: call Lovelace' }],
    files: [{ filename: 'her-plan.pdf', url: 'https://cdn.example/her-plan.pdf' }],
    mails: [{ to: 'ada@example.com', text: 'Dear Ada' }],
    draftOrders: [{ invoiceTo: 'ada@example.com' }],
    events: [{ type: 'quote.ordered' }, { type: 'quote.checked_out' }, {}],
  });
  expect(text).not.toMatch(/grace|linkHash|linkSealed/);
  expect(await requests()).toMatchObject([{ answeredAt: NOW }]);
});

test('the download names others’ quotes that the customer got copies of', async () => {
  const { quote } = await makeHers(app.database.db, shop);
  await ask({ id: 44, email: 'Charles-and-Ada@example.com' });
  const [request] = await requests();
  const text = (await download(shop, request?.id ?? '')) ?? '';
  expect(JSON.parse(text)).toMatchObject({ quotes: [], copied_on: [quote.name] });
});

test('the download of nobody we know, or of a customer who was erased since, holds no quote', async () => {
  await ask({ id: 43, email: null });
  await makeHers(app.database.db, shop);
  await ask({ id: 42, email: 'ada@example.com' }, 10);
  const erased = { customer: { id: 42, email: 'ada@example.com' } };
  await app.tell('customers/redact', erased, { shop: shop.domain });
  for (const { id } of await requests()) {
    expect((JSON.parse((await download(shop, id)) ?? '') as Export).quotes).toEqual([]);
  }
  expect((await requests()).map(({ isErased }) => isErased)).toEqual([true, false]);
});

test('no other shop can download it', async () => {
  await ask({ id: 42, email: 'ada@example.com' });
  const [request] = await requests();
  const other = await makeShop(app.database.db);
  expect(await download(other, request?.id ?? '')).toBeNull();
  expect((await listDataRequests(app.database.db, other.id, null)).requests).toEqual([]);
});

test('many are listed a page at a time, newest first', async () => {
  for (let n = 1; n <= 60; n += 1) {
    const customer = { gid: null, email: `c${n}@example.com` };
    await noteDataRequest(deps(), shop, { requestId: String(n), customer });
  }
  const seen: string[] = [];
  for (let cursor: string | null = null; ;) {
    const page = await listDataRequests(app.database.db, shop.id, cursor);
    seen.push(...page.requests.map(({ requestId }) => requestId));
    cursor = page.nextCursor;
    if (cursor === null) break;
  }
  expect(seen).toEqual(Array.from({ length: 60 }, (_, index) => String(60 - index)));
});
