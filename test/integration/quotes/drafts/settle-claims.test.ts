import { expect, test } from 'vitest';
import { CLAIM_MS } from '#app/quotes/drafts/claim-draft.server.ts';
import { deleteLeftDrafts } from '#app/quotes/drafts/delete-left-drafts.server.ts';
import { convertQuote } from '#app/quotes/drafts/convert-quote.server.ts';
import { SEARCH_LAG_MS } from '#app/quotes/drafts/settle-claim.server.ts';
import { settleClaims } from '#app/quotes/drafts/settle-claims.server.ts';
import { log } from '#app/log.server.ts';
import type { AdminFor } from '#app/shopify/admin-graphql.server.ts';
import { makeEndpoint } from '#test/builders/outbound.ts';
import { converting } from './converting.ts';
import { saying } from '../saying.ts';

const it = converting();

async function settle(adminFor: AdminFor = () => Promise.resolve(it.admin)): Promise<string[]> {
  const woken: string[] = [];
  const wake = (ids: string[]) => Promise.resolve(void woken.push(...ids));
  await settleClaims({ ...it.deps(), adminFor, wake, log });
  return woken;
}

/** A round of the worker that deletes what was left. */
async function deleteLeft(adminFor: AdminFor = () => Promise.resolve(it.admin)): Promise<void> {
  await deleteLeftDrafts({ ...it.deps(), adminFor, wake: () => Promise.resolve(), log });
}

/** A converted quote that was changed since, to be converted again. */
async function toConvertAgain() {
  const quote = await it.quote();
  await it.convert(quote);
  await change(quote);
  return quote;
}

async function change({ id }: { id: string }): Promise<void> {
  await it.db.quote.update({ where: { id }, data: { changed: true } });
  await it.db.quoteLineItem.updateMany({
    where: { quoteId: id },
    data: { quotedPrice: String(Math.ceil(Math.random() * 1_000)) },
  });
}

const statusesOf = async (quote: { id: string }) =>
  (await it.drafts(quote)).map(({ status }) => status);

/** A conversion whose draft order Shopify made, and whose answer never came. */
async function cutOff() {
  const quote = await it.quote();
  it.connected.shopify.faults.loseAnswerTo = 'draftOrderCreate';
  expect(await it.convert(quote)).toMatchObject({
    reason: 'invalid',
    errors: [{ message: saying(/gave no answer/) }],
  });
  it.connected.shopify.faults.clear();
  expect(it.inShopify()).toHaveLength(1);
  expect(await it.drafts(quote)).toMatchObject([{ status: 'claimed', gid: null }]);
  return quote;
}

test('a draft order whose answer was lost is found by its tag: one draft order, one event', async () => {
  const endpoint = await makeEndpoint(it.db, it.shop, { events: ['quote.converted'] });
  const quote = await cutOff();
  await settle();
  // Whoever claimed it may still be at it.
  expect(await it.events(quote)).toEqual([]);

  it.pass(CLAIM_MS);
  expect(await settle()).toEqual([endpoint.id]);
  await settle();
  expect(it.inShopify()).toHaveLength(1);
  expect(await it.events(quote)).toMatchObject([
    { type: 'quote.converted', data: { draft_order_gid: it.inShopify()[0]?.id } },
  ]);
  expect(await it.drafts(quote)).toMatchObject([{ status: 'open', gid: it.inShopify()[0]?.id }]);
});

test('two workers at once finish it once', async () => {
  const quote = await cutOff();
  it.pass(CLAIM_MS);
  await Promise.all([settle(), settle(), settle()]);
  expect(await it.events(quote)).toHaveLength(1);
  expect(it.inShopify()).toHaveLength(1);
});

test('who converts again meanwhile is told to wait, and after the claim ran out given what is there', async () => {
  const quote = await cutOff();
  expect(await it.convert(quote)).toMatchObject({
    errors: [{ message: saying(/being converted/) }],
  });
  it.pass(CLAIM_MS);
  expect(await it.convert(quote)).toMatchObject({ ok: true, status: 'converted' });
  expect(it.inShopify()).toHaveLength(1);
  expect(await it.events(quote)).toHaveLength(1);
});

test('a search that runs behind releases nothing before it had its time', async () => {
  const quote = await cutOff();
  it.connected.shopify.faults.searchRunsBehind = true;
  it.pass(CLAIM_MS + SEARCH_LAG_MS - 1);
  await settle();
  expect(await it.convert(quote)).toMatchObject({
    errors: [{ message: saying(/not known yet/) }],
  });
  expect(await it.drafts(quote)).toMatchObject([{ status: 'claimed' }]);
  expect(it.inShopify()).toHaveLength(1);
});

test('a claim that made nothing is released, and the quote converted anew', async () => {
  const quote = await cutOff();
  it.connected.shopify.store.state.draftOrders = [];
  it.pass(CLAIM_MS + SEARCH_LAG_MS);
  await settle();
  expect(await it.drafts(quote)).toMatchObject([{ status: 'refused' }]);
  expect(await it.convert(quote)).toMatchObject({ ok: true });
  expect(it.inShopify()).toHaveLength(1);
});

test('a draft order of a quote that was deleted meanwhile is taken back', async () => {
  const quote = await cutOff();
  await it.db.quote.update({ where: { id: quote.id }, data: { status: 'deleted' } });
  it.pass(CLAIM_MS);
  await settle();
  expect(it.inShopify()).toEqual([]);
  expect(await it.drafts(quote)).toMatchObject([{ status: 'deleted' }]);
  expect(await it.events(quote)).toEqual([]);
});

test('a shop that lets nobody in keeps no other waiting', async () => {
  const quote = await cutOff();
  it.pass(CLAIM_MS);
  await settle(() => Promise.resolve(null));
  await settle(() => Promise.reject(new Error('no token')));
  expect(await it.drafts(quote)).toMatchObject([{ status: 'claimed' }]);
  await settle();
  expect(await it.events(quote)).toHaveLength(1);
});

test('an answer that nobody understands is no proof that nothing was made', async () => {
  const quote = await it.quote();
  const garbled: typeof it.admin = async (operation, options) => {
    const answer = await it.admin(operation, options);
    if (String(operation).includes('draftOrderCreate')) throw new Error('not JSON');
    return answer;
  };
  const asked = convertQuote({ ...it.deps(), admin: garbled }, it.on(quote), {
    oldDraft: 'keep',
  });
  await expect(asked).rejects.toThrow('not JSON');
  expect(await it.drafts(quote)).toMatchObject([{ status: 'claimed' }]);
  it.pass(CLAIM_MS);
  await settle();
  expect(it.inShopify()).toHaveLength(1);
  expect(await it.drafts(quote)).toMatchObject([{ status: 'open', gid: it.inShopify()[0]?.id }]);
});

test.each(['delete', 'keep'] as const)(
  'a worker that finishes a conversion does with the old draft order as was chosen: %s',
  async (choice) => {
    const quote = await toConvertAgain();
    const [old] = it.inShopify();
    it.connected.shopify.faults.loseAnswerTo = 'draftOrderCreate';
    await it.convert(quote, choice);
    it.connected.shopify.faults.clear();
    expect(it.inShopify(), 'the customer is never without one').toHaveLength(2);
    it.pass(CLAIM_MS);
    await settle();
    const kept = choice === 'keep';
    expect(await statusesOf(quote)).toEqual([kept ? 'open' : 'deleted', 'open']);
    expect(it.inShopify().some(({ id }) => id === old?.id)).toBe(kept);
  },
);

test('so does somebody who converts it again and is given what is there', async () => {
  const quote = await toConvertAgain();
  it.connected.shopify.faults.loseAnswerTo = 'draftOrderCreate';
  await it.convert(quote, 'delete');
  it.connected.shopify.faults.clear();
  it.pass(CLAIM_MS);
  expect(await it.convert(quote, 'keep')).toMatchObject({ ok: true });
  expect(await statusesOf(quote)).toEqual(['deleted', 'open']);
  expect(it.inShopify()).toHaveLength(1);
});

test('an old draft order that could not be deleted at once is deleted later', async () => {
  const quote = await toConvertAgain();
  it.connected.shopify.faults.loseAnswerTo = 'draftOrderDelete';
  expect(await it.convert(quote, 'delete')).toMatchObject({ ok: true });
  expect(await statusesOf(quote)).toEqual(['open', 'open']);
  await deleteLeft();
  expect(await statusesOf(quote)).toEqual(['open', 'open']);
  it.connected.shopify.faults.clear();
  await deleteLeft(() => Promise.resolve(null));
  await deleteLeft(() => Promise.reject(new Error('no token')));
  await Promise.all([deleteLeft(), deleteLeft()]);
  expect(await statusesOf(quote)).toEqual(['deleted', 'open']);
  expect(it.inShopify()).toHaveLength(1);
  expect(await it.db.draftOrder.count({ where: { quoteId: quote.id, deleteOld: true } })).toBe(0);
});

test('what was left to delete is of earlier versions alone: a newer draft order stays', async () => {
  const quote = await toConvertAgain();
  it.connected.shopify.faults.loseAnswerTo = 'draftOrderDelete';
  await it.convert(quote, 'delete');
  it.connected.shopify.faults.clear();
  await change(quote);
  await it.convert(quote, 'keep');
  await deleteLeft();
  expect(await statusesOf(quote)).toEqual(['deleted', 'open', 'open']);
  expect(it.inShopify()).toHaveLength(2);
});

test('where the new draft order is gone again, the old one stays', async () => {
  const quote = await toConvertAgain();
  it.connected.shopify.faults.loseAnswerTo = 'draftOrderDelete';
  await it.convert(quote, 'delete');
  it.connected.shopify.faults.clear();
  const [, made] = await it.drafts(quote);
  await it.db.draftOrder.update({ where: { id: made?.id ?? '' }, data: { status: 'deleted' } });
  await deleteLeft();
  expect(await statusesOf(quote)).toEqual(['open', 'deleted']);
});
