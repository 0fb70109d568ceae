import { beforeEach, describe, expect, test } from 'vitest';
import { newId } from '#app/ids.ts';
import { quoteBehind } from '#app/quotes/linked/quote-behind.server.ts';
import type { CurrentQuote } from '#app/quotes/steps/current-quote.ts';
import type { DraftOrderRecord } from '#test/sandbox/shopify/records.ts';
import { makeShop } from '#test/builders/quotes.ts';
import { converting } from '../drafts/converting.ts';

const it = converting();
let quote: CurrentQuote;
let draft: DraftOrderRecord;

const numberOf = (gid: string): string => gid.slice(gid.lastIndexOf('/') + 1);
const behindDraft = (id: string | null) =>
  quoteBehind(it.deps(), it.shop, { kind: 'DraftOrder', id });
const behindOrder = (id: string | null) => quoteBehind(it.deps(), it.shop, { kind: 'Order', id });
/** Nothing is stored of it: neither the answer to its making, nor a notice of its order. */
const forget = () =>
  it.db.draftOrder.updateMany({ where: { quoteId: quote.id }, data: { gid: null } });

beforeEach(async () => {
  it.connected.shopify.store.state.orders = [];
  quote = await it.quote({ status: 'approved', changed: false });
  await it.convert(quote);
  const [made] = it.inShopify();
  if (!made) throw new Error('No draft order was made.');
  draft = made;
});

/** The draft order paid, in Shopify alone. */
function orderOf(paid: DraftOrderRecord) {
  it.connected.shopify.desk.pay(paid);
  const [order] = it.connected.shopify.store.state.orders;
  if (!order) throw new Error('No order came of it.');
  return order;
}

describe('a draft order', () => {
  test('has the quote it was made of, by its number or its gid, without asking Shopify', async () => {
    it.connected.shopify.faults.unreachable = true;
    const found = { is: 'quote', quoteId: quote.id };
    expect(await behindDraft(numberOf(draft.id))).toEqual(found);
    expect(await behindDraft(draft.id)).toEqual(found);
  });

  test('whose making was never answered has it by its tag', async () => {
    await forget();
    expect(await behindDraft(draft.id)).toEqual({ is: 'quote', quoteId: quote.id });
  });

  test('whose tags somebody removed has it by the id it carries', async () => {
    await forget();
    draft.tags = [];
    expect(await behindDraft(draft.id)).toEqual({ is: 'quote', quoteId: quote.id });
  });

  test('of a deleted quote tells which that was, and whose it is', async () => {
    await it.db.quote.update({ where: { id: quote.id }, data: { status: 'deleted' } });
    const deleted = { is: 'deleted', name: draft.name, quoteName: quote.name };
    expect(await behindDraft(draft.id)).toMatchObject(deleted);
    await forget();
    expect(await behindDraft(draft.id)).toMatchObject(deleted);
  });

  test('that the staff made by hand was made of none, and belongs to its customer', async () => {
    const byHand = { ...draft, id: 'gid://shopify/DraftOrder/77', name: '#D77' };
    it.inShopify().push({ ...byHand, tags: ['vip'], customAttributes: [] });
    expect(draft.customerId).toMatch(/Customer/);
    expect(await behindDraft('77')).toEqual({
      is: 'none',
      name: '#D77',
      customerGid: draft.customerId,
    });
  });

  test('that carries the id of no quote of this shop was made of none', async () => {
    const other = await makeShop(it.db);
    await it.db.quote.update({ where: { id: quote.id }, data: { shopId: other.id } });
    for (const value of [quote.id, newId('quote'), "'; --", '']) {
      const id = `gid://shopify/DraftOrder/${it.inShopify().length + 100}`;
      const customAttributes = [{ key: 'quote_id', value }];
      it.inShopify().push({ ...draft, id, tags: [], customAttributes });
      expect(await behindDraft(id)).toMatchObject({ is: 'none' });
    }
  });
});

describe('an order', () => {
  test('has the quote it came of, once a notice told of it, without asking Shopify', async () => {
    const orderGid = 'gid://shopify/Order/5';
    await it.db.quote.update({ where: { id: quote.id }, data: { orderGid } });
    it.connected.shopify.faults.unreachable = true;
    expect(await behindOrder('5')).toEqual({ is: 'quote', quoteId: quote.id });
  });

  test('that no notice told of yet has it by the tag of its draft order, or the id it carries', async () => {
    const order = orderOf(draft);
    expect(await behindOrder(numberOf(order.id))).toEqual({ is: 'quote', quoteId: quote.id });
    order.tags = [];
    expect(await behindOrder(order.id)).toEqual({ is: 'quote', quoteId: quote.id });
    order.customAttributes = [];
    expect(await behindOrder(order.id)).toMatchObject({ is: 'none', name: order.name });
  });

  test('of a deleted quote tells which that was', async () => {
    await it.db.quote.update({
      where: { id: quote.id },
      data: { status: 'deleted', orderGid: 'gid://shopify/Order/6', orderName: '#1006' },
    });
    expect(await behindOrder('6')).toMatchObject({
      is: 'deleted',
      name: '#1006',
      quoteName: quote.name,
    });
  });
});

describe('of another shop', () => {
  test('nothing is found, although it is known here', async () => {
    const other = await makeShop(it.db);
    await it.db.draftOrder.updateMany({
      where: { quoteId: quote.id },
      data: { shopId: other.id, tag: `elsewhere-${quote.id}` },
    });
    await it.db.quote.update({
      where: { id: quote.id },
      data: { shopId: other.id, orderGid: 'gid://shopify/Order/9' },
    });
    expect(await behindDraft(draft.id)).toMatchObject({ is: 'none' });
    expect(await behindOrder('9')).toEqual({ is: 'no_such' });
  });
});

test.each([
  null,
  '',
  'abc',
  '0',
  '999999',
  'gid://shopify/Customer/1',
  "1' OR 1=1",
  '9'.repeat(40),
])('%j is no draft order and no order of this shop', async (id) => {
  expect(await behindDraft(id)).toEqual({ is: 'no_such' });
  expect(await behindOrder(id)).toEqual({ is: 'no_such' });
});

test('while Shopify is away, what is not known here is not told', async () => {
  it.connected.shopify.faults.unreachable = true;
  expect(await behindDraft('999999')).toEqual({ is: 'not_told' });
});
