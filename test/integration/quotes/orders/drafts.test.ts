import { describe, expect, test } from 'vitest';
import { makeConverted, makeDraft } from '#test/builders/converted-quotes.ts';
import { makeShop } from '#test/builders/quotes.ts';
import { useReflecting } from './reflecting.ts';

const at = useReflecting();
const quoteNow = (id: string) => at.database.db.quote.findUniqueOrThrow({ where: { id } });
const draftNow = (id: string) => at.database.db.draftOrder.findUniqueOrThrow({ where: { id } });

describe('a draft order that is deleted in Shopify', () => {
  test.each([
    ['approved', {}, {}, 'approved'],
    ['approved and changed since', { changed: true }, {}, 'requested'],
    ['sent', {}, { answer: null }, 'sent'],
    ['neither', {}, { answer: null, sentAt: null }, 'requested'],
  ])(
    'of a version that was %s: the quote is back where it was',
    async (_was, quoteIs, version, status) => {
      const { quote, draft } = await makeConverted(at.database.db, at.shop, {
        quote: quoteIs,
        version,
      });
      expect((await at.deleted(draft)).outcome).toBe('unconverted');
      expect((await quoteNow(quote.id)).status).toBe(status);
      expect((await draftNow(draft.id)).status).toBe('deleted');
      expect((await at.events(quote.id))[0]).toBe('quote.updated');
    },
  );

  test('that was invoiced: the same', async () => {
    const { quote, draft } = await makeConverted(at.database.db, at.shop, {
      quote: { status: 'invoiced' },
      draft: { status: 'invoice_sent' },
    });
    await at.deleted(draft);
    expect((await quoteNow(quote.id)).status).toBe('approved');
  });

  test('told many times at once: the quote is brought back once', async () => {
    const { quote, draft } = await makeConverted(at.database.db, at.shop);
    const told = await Promise.all(Array.from({ length: 5 }, () => at.deleted(draft)));
    expect(told.filter(({ outcome }) => outcome === 'unconverted')).toHaveLength(1);
    const updates = (await at.events(quote.id)).filter((type) => type === 'quote.updated');
    expect(updates).toHaveLength(1);
  });

  test('by ourselves changes nothing, told before or after we note it', async () => {
    const { quote, draft } = await makeConverted(at.database.db, at.shop);
    const second = await at.database.db.quoteVersion.findFirstOrThrow({
      where: { quoteId: quote.id },
    });
    const { id: _id, ...columns } = second;
    const version = await at.database.db.quoteVersion.create({
      data: { ...columns, id: `${second.id}2`, number: 2, snapshot: second.snapshot ?? {} },
    });
    await makeDraft(at.database.db, { shop: at.shop, quote, versionId: version.id });
    expect((await at.deleted(draft)).outcome).toBe('deleted');
    expect((await at.deleted(draft)).outcome).toBe('known');
    expect((await quoteNow(quote.id)).status).toBe('converted');
    expect(await at.events(quote.id)).toEqual([]);
  });

  test('while it is being replaced changes nothing: the new one is under way', async () => {
    const { quote, draft } = await makeConverted(at.database.db, at.shop);
    const one = await at.database.db.quoteVersion.findFirstOrThrow({
      where: { quoteId: quote.id },
    });
    const { id: _id, ...columns } = one;
    const version = await at.database.db.quoteVersion.create({
      data: { ...columns, id: `${one.id}2`, number: 2, snapshot: one.snapshot ?? {} },
    });
    await makeDraft(
      at.database.db,
      { shop: at.shop, quote, versionId: version.id },
      { status: 'claimed', gid: null },
    );
    await at.deleted(draft);
    expect((await quoteNow(quote.id)).status).toBe('converted');
  });

  test('of another shop, or of nobody we know, changes nothing', async () => {
    const { quote, draft } = await makeConverted(at.database.db, at.shop);
    expect((await at.deleted({ gid: 'gid://shopify/DraftOrder/1' })).outcome).toBe('unknown');
    at.shop = await makeShop(at.database.db);
    expect((await at.deleted(draft)).outcome).toBe('unknown');
    expect((await quoteNow(quote.id)).status).toBe('converted');
  });
});

describe('a draft order that is told of again', () => {
  test('as it was made is not edited, whatever Shopify says of taxes', async () => {
    const { draft } = await makeConverted(at.database.db, at.shop);
    for (const taxes of [
      {},
      { total_price: '200.00', total_tax: '15.00' },
      { total_tax: '12.10', taxes_included: true },
    ]) {
      expect((await at.draft(draft, taxes)).outcome).toBe('as_made');
    }
    expect((await draftNow(draft.id)).editedInShopify).toBe(false);
  });

  test.each([
    ['another total', { total_price: '150.00' }],
    ['another quantity', { line_items: [{ variant_id: 1, quantity: 9 }] }],
    ['another product', { line_items: [{ variant_id: 2, quantity: 10 }] }],
    [
      'a line more',
      {
        line_items: [
          { variant_id: 1, quantity: 10 },
          { variant_id: null, quantity: 1 },
        ],
      },
    ],
  ])('with %s was edited there, which is noted and nothing else', async (_what, changes) => {
    const { quote, draft } = await makeConverted(at.database.db, at.shop);
    expect((await at.draft(draft, changes)).outcome).toBe('edited');
    expect((await draftNow(draft.id)).editedInShopify).toBe(true);
    expect((await quoteNow(quote.id)).status).toBe('converted');
  });

  test('in two lines of what was one is as it was made', async () => {
    const { draft } = await makeConverted(at.database.db, at.shop);
    const line_items = [
      { variant_id: 1, quantity: 4 },
      { variant_id: 1, quantity: 6 },
    ];
    expect((await at.draft(draft, { line_items })).outcome).toBe('as_made');
  });

  test('late: what is older than what was heeded is not', async () => {
    const { draft } = await makeConverted(at.database.db, at.shop);
    const updated_at = new Date(Date.now() - 3_600_000).toISOString();
    expect((await at.draft(draft, { total_price: '1.00', updated_at })).outcome).toBe('old');
    expect((await draftNow(draft.id)).editedInShopify).toBe(false);
  });

  test('in the very second of its making is heeded: notices tell the time to the second', async () => {
    const { draft } = await makeConverted(at.database.db, at.shop);
    const updated_at = (draft.seenAt ?? new Date()).toISOString().replace(/\.\d+Z$/, '+00:00');
    expect((await at.draft(draft, { updated_at })).outcome).toBe('as_made');
  });
});

describe('a draft order in another currency than the shop’s', () => {
  /** As a notice tells of it: in the shop's currency, and in what the customer pays in. */
  function inEuros(total: string, tax = '0.00') {
    const money = (amount: string) => ({
      shop_money: { amount: '1.00', currency_code: 'USD' },
      presentment_money: { amount, currency_code: 'EUR' },
    });
    return { total_price: '201.00', total_price_set: money(total), total_tax_set: money(tax) };
  }
  const made = () => makeConverted(at.database.db, at.shop, { quote: { currency: 'EUR' } });

  test('is compared in what the customer pays in', async () => {
    const { draft } = await made();
    expect(draft.currency).toBe('EUR');
    for (const asMade of [inEuros('185.00'), inEuros('200.00', '15.00')]) {
      expect((await at.draft(draft, asMade)).outcome).toBe('as_made');
    }
    expect((await draftNow(draft.id)).editedInShopify).toBe(false);
    expect((await at.draft(draft, inEuros('150.00'))).outcome).toBe('edited');
    expect((await draftNow(draft.id)).editedInShopify).toBe(true);
  });

  test('of which that is not told was not edited, whatever it is in the shop’s', async () => {
    const { draft } = await made();
    expect((await at.draft(draft, { total_price: '201.00' })).outcome).toBe('as_made');
  });
});

describe('an invoice that staff send in Shopify’s admin', () => {
  const sentAt = (time: string) => ({ status: 'invoice_sent', invoice_sent_at: time });
  const FIRST = sentAt('2026-11-22T10:00:00+01:00');
  const SECOND = sentAt('2026-11-22T10:05:00+01:00');
  const told = async (quoteId: string) =>
    (await at.events(quoteId)).filter((type) => type === 'quote.invoice_sent').length;

  test('is told once, however often it is heard of: Shopify does not say to whom, so to the customer', async () => {
    const { quote, draft } = await makeConverted(at.database.db, at.shop);
    const outcomes = await Promise.all(Array.from({ length: 5 }, () => at.draft(draft, FIRST)));
    expect(outcomes.filter(({ outcome }) => outcome === 'invoiced')).toHaveLength(1);
    expect(await at.told(quote.id, 'quote.invoice_sent')).toMatchObject({
      draft_order_gid: draft.gid,
      recipient_email: 'ada@example.com',
      sent_at: '2026-11-22T09:00:00.000Z',
    });
    expect(await told(quote.id)).toBe(1);
    expect((await quoteNow(quote.id)).status).toBe('invoiced');
    expect(await draftNow(draft.id)).toMatchObject({ status: 'invoice_sent', invoiceTo: null });
  });

  test('a later one is another; an older notice that comes late is not', async () => {
    const { quote, draft } = await makeConverted(at.database.db, at.shop);
    await at.draft(draft, SECOND);
    await at.draft(draft, FIRST);
    expect(await told(quote.id)).toBe(1);
    await at.draft(draft, sentAt('2026-11-22T10:05:01+01:00'));
    expect(await told(quote.id)).toBe(2);
  });

  test('of a draft order that an earlier version was converted to leaves the quote as it is', async () => {
    const { quote, draft } = await makeConverted(at.database.db, at.shop, {
      quote: { lastVersion: 2 },
    });
    expect((await at.draft(draft, FIRST)).outcome).toBe('invoiced');
    expect(await told(quote.id)).toBe(1);
    expect((await quoteNow(quote.id)).status).toBe('converted');
  });

  test('of a draft order that was edited as well says both', async () => {
    const { quote, draft } = await makeConverted(at.database.db, at.shop);
    expect((await at.draft(draft, { ...FIRST, total_price: '1.00' })).outcome).toBe('edited');
    expect(await told(quote.id)).toBe(1);
  });

  test('of a quote that was deleted is told to nobody', async () => {
    const { quote, draft } = await makeConverted(at.database.db, at.shop, {
      quote: { status: 'deleted' },
    });
    await at.draft(draft, FIRST);
    expect(await told(quote.id)).toBe(0);
  });
});
