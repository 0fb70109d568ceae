import { pino } from 'pino';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { reconcileDrafts } from '#app/quotes/orders/reconcile-drafts.server.ts';
import type { AdminGraphql } from '#app/shopify/admin-graphql.server.ts';
import { createDraftOrder } from '#app/shopify/create-draft-order.server.ts';
import { makeConverted, type ConvertedQuote } from '#test/builders/converted-quotes.ts';
import { connectShop, SHOP, type ConnectedShop } from '../../shopify/connected-shop.ts';
import { useReflecting } from './reflecting.ts';

const MINUTE_MS = 60_000;

const at = useReflecting();
let shopify: ConnectedShop;
let admin: AdminGraphql;
let asked: string[];
let woken: string[];
let logged: string[];

beforeAll(async () => {
  shopify = await connectShop({
    scopes: ['read_orders', 'read_products', 'write_draft_orders', 'write_customers'],
  });
  admin = await shopify.admin(await shopify.exchange());
});
afterAll(() => shopify.stop());
beforeEach(async () => {
  [asked, woken, logged] = [[], [], []];
  shopify.shopify.faults.clear();
  await at.database.db.shop.deleteMany();
  at.shop = await at.database.db.shop.create({
    data: { domain: SHOP },
    select: { id: true, domain: true },
  });
});

/** Looks, so many minutes from now. */
function reconcile(minutes = 31): Promise<number> {
  const clock = () => new Date(Date.now() + minutes * MINUTE_MS);
  return reconcileDrafts({
    ...at.deps,
    clock,
    log: pino({ base: undefined }, { write: (line) => void logged.push(line) }),
    adminFor: (domain) => {
      asked.push(domain);
      return Promise.resolve(domain === SHOP ? admin : null);
    },
    wake: (endpointIds) => {
      woken.push(...endpointIds);
      return Promise.resolve();
    },
  });
}

/** A quote whose draft order is in the local Shopify, too. */
async function converted(
  status: 'converted' | 'approved' = 'converted',
  currency: 'USD' | 'EUR' = 'USD',
): Promise<ConvertedQuote> {
  const price = { amount: '18.50', currencyCode: currency };
  const lineItems = [{ title: 'Hex Bolt', quantity: 10, originalUnitPriceWithCurrency: price }];
  const created = await createDraftOrder(admin, { lineItems, presentmentCurrencyCode: currency });
  if (!created.ok) throw new Error(JSON.stringify(created.errors));
  const { gid } = created.draft;
  return makeConverted(at.database.db, at.shop, { quote: { status, currency }, draft: { gid } });
}

const inShopify = ({ draft }: ConvertedQuote) => {
  const found = shopify.shopify.desk.draftOrders().find(({ id }) => id === draft.gid);
  if (!found) throw new Error('It is not there.');
  return found;
};
const quoteNow = ({ quote }: ConvertedQuote) =>
  at.database.db.quote.findUniqueOrThrow({ where: { id: quote.id } });

test('finds what no notice told of: an order, a deletion, an edit', async () => {
  const [ordered, deleted, edited, same] = [
    await converted(),
    await converted(),
    await converted(),
    await converted(),
  ];
  shopify.shopify.desk.pay(inShopify(ordered));
  shopify.shopify.desk.deleteDraft(inShopify(deleted));
  shopify.shopify.desk.setQuantity(inShopify(edited), 3);
  expect(await reconcile()).toBe(4);
  expect(await quoteNow(ordered)).toMatchObject({ status: 'ordered', orderName: '#1001' });
  expect(await at.events(ordered.quote.id)).toContain('quote.checked_out');
  expect(await at.told(ordered.quote.id, 'quote.ordered')).toMatchObject({
    total_amount: '185.00',
    draft_order_gid: ordered.draft.gid,
  });
  expect((await quoteNow(deleted)).status).toBe('approved');
  const drafts = await at.database.db.draftOrder.findMany({ where: { editedInShopify: true } });
  expect(drafts.map(({ id }) => id)).toEqual([edited.draft.id]);
  expect((await quoteNow(same)).status).toBe('converted');
  expect(logged).toHaveLength(3);
});

test('looks at each once in half an hour, the longest unlooked first, and only at what can still change', async () => {
  await converted();
  await converted('approved');
  expect(await reconcile(10)).toBe(0);
  expect(await reconcile(31)).toBe(1);
  expect(await reconcile(40)).toBe(0);
  expect(await Promise.all([reconcile(62), reconcile(62)])).toContain(1);
  expect(asked).toHaveLength(2);
});

test('Shopify down, or no token: nothing changes, and it is looked at later', async () => {
  const one = await converted();
  shopify.shopify.desk.pay(inShopify(one));
  shopify.shopify.faults.unreachable = true;
  expect(await reconcile(31)).toBe(1);
  expect((await quoteNow(one)).status).toBe('converted');
  expect(logged.join()).toContain('draft orders not looked at');
  shopify.shopify.faults.clear();
  await reconcile(62);
  expect((await quoteNow(one)).status).toBe('ordered');
});

test('a shop without a token, or that removed the app, is left alone', async () => {
  const one = await converted();
  await at.database.db.shop.update({
    where: { id: at.shop.id },
    data: { uninstalledAt: new Date() },
  });
  expect(await reconcile()).toBe(0);
  await at.database.db.shop.update({
    where: { id: at.shop.id },
    data: { uninstalledAt: null, domain: 'other.myshopify.com' },
  });
  expect(await reconcile()).toBe(1);
  expect((await quoteNow(one)).status).toBe('converted');
});

test('a draft order whose notice says it is completed: its order is read', async () => {
  const one = await converted();
  shopify.shopify.desk.pay(inShopify(one));
  at.deps.adminFor = () => Promise.resolve(admin);
  const { outcome } = await at.draft(one.draft, { status: 'completed' });
  at.deps.adminFor = () => Promise.resolve(null);
  expect(outcome).toBe('ordered');
  expect((await at.events(one.quote.id)).slice(0, 2)).toEqual([
    'quote.ordered',
    'quote.checked_out',
  ]);
});

test('one that cannot be reflected keeps no other from it', async () => {
  const [broken, one] = [await converted(), await converted()];
  await at.database.db.quoteVersion.updateMany({
    where: { quoteId: broken.quote.id },
    data: { snapshot: {} },
  });
  for (const each of [broken, one]) shopify.shopify.desk.pay(inShopify(each));
  expect(await reconcile()).toBe(2);
  expect((await quoteNow(one)).status).toBe('ordered');
  expect(logged.join()).toContain('draft order not reflected');
});

test('an edit shows in a quote in another currency than the shop’s, too', async () => {
  const [edited, same] = [await converted('converted', 'EUR'), await converted('converted', 'EUR')];
  shopify.shopify.desk.setQuantity(inShopify(edited), 3);
  expect(await reconcile()).toBe(2);
  const drafts = await at.database.db.draftOrder.findMany({ where: { editedInShopify: true } });
  expect(drafts.map(({ id }) => id)).toEqual([edited.draft.id]);
  expect((await quoteNow(same)).status).toBe('converted');
});

test('finds an invoice that was sent in Shopify’s admin, once', async () => {
  const one = await converted();
  const at9 = '2026-11-22T09:00:00.000Z';
  Object.assign(inShopify(one), { status: 'INVOICE_SENT', invoiceSentAt: at9 });
  await reconcile(31);
  await reconcile(62);
  expect(await quoteNow(one)).toMatchObject({ status: 'invoiced' });
  const events = await at.events(one.quote.id);
  expect(events.filter((type) => type === 'quote.invoice_sent')).toHaveLength(1);
  expect(await at.told(one.quote.id, 'quote.invoice_sent')).toMatchObject({ sent_at: at9 });
  expect(logged).toHaveLength(1);
});

test('an order whose invoice no notice told of is told after it', async () => {
  const one = await converted();
  const draft = inShopify(one);
  Object.assign(draft, { status: 'INVOICE_SENT', invoiceSentAt: '2026-11-22T09:00:00.000Z' });
  shopify.shopify.desk.pay(draft);
  await reconcile();
  const events = await at.events(one.quote.id);
  const told = events.filter((type) => type !== 'quote.stage_changed');
  expect(told).toEqual(['quote.invoice_sent', 'quote.ordered', 'quote.checked_out']);
});
