import { expect, test } from 'vitest';
import { INVOICE_CLAIM_MS } from '#app/quotes/drafts/claim-invoice.server.ts';
import { sendInvoice } from '#app/quotes/drafts/send-invoice.server.ts';
import { findQuote } from '#app/quotes/find-quote.server.ts';
import { reflectDraft } from '#app/quotes/orders/reflect-draft.server.ts';
import { presentDraft } from '#app/quotes/orders/read-facts.ts';
import { ShopifyRefused } from '#app/shopify/admin-graphql.server.ts';
import { readDraftOrders } from '#app/shopify/read-draft-orders.server.ts';
import { makeEndpoint, TEST_KEYS } from '#test/builders/outbound.ts';
import { makeMember } from '#test/builders/stored-quotes.ts';
import { invoicing, MAIL, untilClaimed } from './invoicing.ts';
import { saying } from '../saying.ts';

const it = invoicing();

const refused = (words: RegExp) => ({
  ok: false,
  reason: 'invalid',
  errors: [{ field: null, message: saying(words) }],
});

/** A notice from Shopify, with what it has of a quote's draft order now. */
async function notice(quote: { id: string }) {
  const [draft] = await it.drafts(quote);
  const [read] = await readDraftOrders(it.admin, [draft?.gid ?? '']);
  if (!read) throw new Error('It is not there.');
  const deps = { ...it.deps(), apiKey: 'key', encryptionKeys: TEST_KEYS };
  const adminFor = () => Promise.resolve(it.admin);
  return reflectDraft({ ...deps, adminFor }, it.shop, presentDraft(read));
}

const statusOf = async ({ id }: { id: string }) =>
  (await it.db.quote.findUniqueOrThrow({ where: { id } })).status;

test('two people at the same moment send one: the second is told who is sending it', async () => {
  const quote = await it.converted();
  const other = await makeMember(it.db, it.shop, { name: 'Sam Sample' });
  const answer = Promise.withResolvers<void>();
  let asked = 0;
  const slow = it.around(async (send) => {
    asked += 1;
    await answer.promise;
    return send();
  });
  const first = it.send(quote, { admin: slow });
  await untilClaimed(it, quote);
  expect(await it.send(quote, { admin: slow, by: other, to: 'grace@example.com' })).toEqual(
    refused(/^Riley Sample is sending the invoice to ada@example.com at this moment/),
  );
  answer.resolve();
  expect(await first).toMatchObject({ ok: true, status: 'invoiced' });
  expect(asked).toBe(1);
  expect(await it.told(quote)).toMatchObject([{ recipient_email: 'ada@example.com' }]);
});

test('a double click sends one', async () => {
  const quote = await it.converted();
  it.connected.shopify.faults.delayMs = 200;
  const both = await Promise.all([it.send(quote), it.send(quote)]);
  expect(both.filter(({ ok }) => ok)).toHaveLength(1);
  expect(both.find(({ ok }) => !ok)).toEqual(refused(/is sending the invoice/));
  expect(await it.told(quote)).toHaveLength(1);
});

test('sending it again later, on purpose, is another invoice and another event', async () => {
  const quote = await it.converted();
  await it.send(quote);
  expect(await it.send(quote, { to: 'grace@example.com' })).toMatchObject({ ok: true });
  const to = (await it.told(quote)).map(({ recipient_email: address }) => address);
  expect(to).toEqual(['ada@example.com', 'grace@example.com']);
});

test('a page that is older than what is quoted now sends none', async () => {
  const quote = await it.converted();
  await it.db.quote.update({ where: { id: quote.id }, data: { revision: 2 } });
  const on = { ...it.on(quote), read: { revision: 1, sequence: 0 } };
  expect(await sendInvoice(it.deps(), on, MAIL)).toMatchObject({ ok: false, reason: 'changed' });
  expect(it.inShopify()[0]?.status).toBe('OPEN');
});

test('one whose answer was lost is found out by a worker, and told once', async () => {
  const endpoint = await makeEndpoint(it.db, it.shop, { events: ['quote.invoice_sent'] });
  const quote = await it.converted();
  expect(await it.sendUnheard(quote)).toEqual(refused(/gave no answer.*being found out/));
  const [inShopify] = it.inShopify();
  expect(inShopify?.status).toBe('INVOICE_SENT');
  // Whoever claimed it may still be at it.
  expect(await it.settle()).toEqual([]);
  expect(await it.send(quote)).toEqual(refused(/Riley Sample is sending the invoice/));

  it.pass(INVOICE_CLAIM_MS);
  expect(await it.send(quote)).toEqual(refused(/Riley Sample was sending.*being found out/));
  const woken = await Promise.all([it.settle(), it.settle(), it.settle()]);
  expect(woken.flat()).toEqual([endpoint.id]);
  await notice(quote);
  await it.settle();
  expect(await it.told(quote)).toEqual([
    expect.objectContaining({
      draft_order_gid: inShopify?.id,
      recipient_email: 'ada@example.com',
      sent_at: inShopify?.invoiceSentAt,
    }),
  ]);
  expect(await it.drafts(quote)).toMatchObject([
    { status: 'invoice_sent', invoiceTo: 'ada@example.com', invoiceClaimedUntil: null },
  ]);
  expect(await statusOf(quote)).toBe('invoiced');
});

test('one that Shopify never heard of is released, the quote’s page says so, and it is sent anew', async () => {
  const quote = await it.converted();
  expect(await it.sendIntoTheVoid(quote)).toEqual(refused(/gave no answer/));
  it.pass(INVOICE_CLAIM_MS);
  expect(await it.settle()).toEqual([]);
  expect(await it.told(quote)).toEqual([]);
  const unsent = {
    status: 'open',
    invoiceClaimedUntil: null,
    invoiceClaimedBy: 'Riley Sample',
    invoiceClaimedTo: 'ada@example.com',
    invoiceUnsentAt: expect.any(Date) as Date,
  };
  expect((await findQuote(it.db, it.shop.id, quote.id))?.draftOrders).toMatchObject([unsent]);
  expect(await it.send(quote)).toMatchObject({ ok: true });
  expect(await it.drafts(quote)).toMatchObject([{ invoiceUnsentAt: null, invoiceClaimedBy: null }]);
  expect(await it.told(quote)).toHaveLength(1);
});

test('of a second invoice that was lost, the first is no proof', async () => {
  const quote = await it.converted();
  await it.send(quote);
  await it.ageLastInvoice(quote);
  await it.sendIntoTheVoid(quote);
  it.pass(INVOICE_CLAIM_MS);
  await it.settle();
  expect(await it.told(quote)).toHaveLength(1);
  expect(await it.drafts(quote)).toMatchObject([{ invoiceUnsentAt: expect.any(Date) as Date }]);

  await it.sendUnheard(quote);
  it.pass(INVOICE_CLAIM_MS);
  await it.settle();
  expect(await it.told(quote)).toHaveLength(2);
  expect(await it.drafts(quote)).toMatchObject([{ invoiceUnsentAt: null }]);
});

test('nor is one that staff sent in Shopify’s admin before, of which no notice told yet', async () => {
  const quote = await it.converted();
  const [draft] = it.inShopify();
  const at = new Date(Date.now() - 3_600_000).toISOString();
  Object.assign(draft ?? {}, { status: 'INVOICE_SENT', invoiceSentAt: at });
  await it.sendIntoTheVoid(quote);
  it.pass(INVOICE_CLAIM_MS);
  await it.settle();
  expect(await it.told(quote)).toEqual([]);
  await notice(quote);
  expect(await it.told(quote)).toMatchObject([{ sent_at: at }]);
});

test('a notice that is faster than Shopify’s answer tells it, and it is not told again', async () => {
  const quote = await it.converted();
  const overtaken = it.around(async (send) => {
    const answer = await send();
    expect((await notice(quote)).outcome).toBe('invoiced');
    return answer;
  });
  const sent = await it.send(quote, { admin: overtaken, to: 'grace@example.com' });
  expect(sent).toMatchObject({ ok: true, status: 'invoiced' });
  expect(await it.told(quote)).toMatchObject([{ recipient_email: 'grace@example.com' }]);
  expect(await it.drafts(quote)).toMatchObject([
    { invoiceTo: 'grace@example.com', invoiceClaimedUntil: null },
  ]);
});

test('an answer that comes after its claim ran out is told all the same', async () => {
  const quote = await it.converted();
  const late = it.around(async (send) => {
    it.pass(INVOICE_CLAIM_MS);
    await it.settle();
    return send();
  });
  expect(await it.send(quote, { admin: late })).toMatchObject({ ok: true });
  expect(await it.told(quote)).toHaveLength(1);
  expect(await it.drafts(quote)).toMatchObject([
    { status: 'invoice_sent', invoiceTo: 'ada@example.com', invoiceUnsentAt: null },
  ]);
});

test('one that was paid before it was found out is told, and the quote stays ordered', async () => {
  const quote = await it.converted();
  await it.sendUnheard(quote);
  const [draft] = it.inShopify();
  if (draft) draft.status = 'COMPLETED';
  const where = { id: quote.id };
  await it.db.quote.update({ where, data: { status: 'ordered' } });
  await it.db.draftOrder.updateMany({
    where: { quoteId: quote.id },
    data: { status: 'completed' },
  });
  it.pass(INVOICE_CLAIM_MS);
  await it.settle();
  expect(await it.told(quote)).toHaveLength(1);
  expect(await statusOf(quote)).toBe('ordered');
  expect(await it.drafts(quote)).toMatchObject([{ status: 'completed' }]);
});

test('of a quote that was deleted, or whose draft order is gone, nobody waits for it', async () => {
  for (const gone of ['quote', 'draft order']) {
    const quote = await it.converted();
    await it.sendUnheard(quote);
    if (gone === 'quote') {
      await it.db.quote.update({ where: { id: quote.id }, data: { status: 'deleted' } });
    } else it.connected.shopify.store.state.draftOrders = [];
    it.pass(INVOICE_CLAIM_MS);
    await it.settle();
    expect(await it.told(quote)).toEqual([]);
    expect(await it.drafts(quote)).toMatchObject([{ invoiceClaimedUntil: null }]);
  }
});

test('a shop that lets nobody in keeps no other waiting', async () => {
  const quote = await it.converted();
  await it.sendUnheard(quote);
  it.pass(INVOICE_CLAIM_MS);
  await it.settle(() => Promise.resolve(null));
  await it.settle(() => Promise.reject(new Error('no token')));
  expect(await it.drafts(quote)).toMatchObject([{ invoiceClaimedUntil: expect.any(Date) as Date }]);
  await it.settle();
  expect(await it.told(quote)).toHaveLength(1);
});

test('what Shopify will not send leaves no claim behind', async () => {
  const quote = await it.converted();
  const admin = it.around(() => Promise.reject(new ShopifyRefused('not allowed')));
  expect(await it.send(quote, { admin })).toEqual(refused(/does not allow it/));
  const bounce = new Response(null, {
    status: 401,
    headers: { 'X-Shopify-Retry-Invalid-Session-Request': '1' },
  });
  await expect(it.send(quote, { admin: it.around(() => Promise.reject(bounce)) })).rejects.toBe(
    bounce,
  );
  expect(await it.drafts(quote)).toMatchObject([{ status: 'open', invoiceClaimedUntil: null }]);
});
