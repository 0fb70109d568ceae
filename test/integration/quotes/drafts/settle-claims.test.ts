import { expect, test } from 'vitest';
import { CLAIM_MS } from '#app/quotes/drafts/claim-draft.server.ts';
import { convertQuote } from '#app/quotes/drafts/convert-quote.server.ts';
import { SEARCH_LAG_MS } from '#app/quotes/drafts/settle-claim.server.ts';
import { settleClaims } from '#app/quotes/drafts/settle-claims.server.ts';
import { log } from '#app/log.server.ts';
import type { AdminFor } from '#app/shopify/admin-graphql.server.ts';
import { makeEndpoint } from '#test/builders/outbound.ts';
import { converting } from './converting.ts';

const it = converting();

async function settle(adminFor: AdminFor = () => Promise.resolve(it.admin)): Promise<string[]> {
  const woken: string[] = [];
  const wake = (ids: string[]) => Promise.resolve(void woken.push(...ids));
  await settleClaims({ ...it.deps(), adminFor, wake, log });
  return woken;
}

/** A conversion whose draft order Shopify made, and whose answer never came. */
async function cutOff() {
  const quote = await it.quote();
  it.connected.shopify.faults.loseAnswerTo = 'draftOrderCreate';
  expect(await it.convert(quote)).toMatchObject({
    reason: 'invalid',
    errors: [{ message: expect.stringMatching(/gave no answer/) as unknown }],
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
    errors: [{ message: expect.stringMatching(/being converted/) as unknown }],
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
    errors: [{ message: expect.stringMatching(/not known yet/) as unknown }],
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
