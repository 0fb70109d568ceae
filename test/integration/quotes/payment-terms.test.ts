import { beforeEach, describe, expect, test } from 'vitest';
import { editQuote } from '#app/quotes/edit/edit-quote.server.ts';
import type { QuoteEdit } from '#app/quotes/edit/quote-edit.ts';
import { CURRENT, type CurrentQuote } from '#app/quotes/steps/current-quote.ts';
import { findQuote } from '#app/quotes/find-quote.server.ts';
import { makeVersion } from '#app/quotes/versions/make-version.server.ts';
import { snapshotSchema } from '#app/quotes/versions/snapshot.ts';
import { ShopifyUnreachable } from '#app/shopify/admin-graphql.server.ts';
import { editOf } from '#test/builders/quote-edit.ts';
import { PAYMENT_TERMS_TEMPLATES } from '#test/sandbox/shopify/payment-terms-templates.ts';
import { converting } from './drafts/converting.ts';
import { saying } from './saying.ts';

const it = converting();
beforeEach(() => offers(() => true));

/** The shop offers only some of the terms that there are. */
function offers(isOffered: (template: { name: string }) => boolean): void {
  const { state } = it.connected.shopify.store;
  state.paymentTermsTemplates = PAYMENT_TERMS_TEMPLATES.filter(isOffered);
}

const gid = (name: string) =>
  PAYMENT_TERMS_TEMPLATES.find((template) => template.name === name)?.id ?? '';
const terms = (name: string, dueOn: string | null = null) => ({
  paymentTerms: { gid: gid(name), dueOn },
});

function save(quote: CurrentQuote, changes: Partial<QuoteEdit>) {
  const read = { revision: quote.revision, sequence: quote.lastSequence };
  return editQuote(it.deps(), { ...it.on(quote), read }, editOf(quote, changes));
}
const stored = (quote: { id: string }) =>
  it.db.quote.findUniqueOrThrow({ where: { id: quote.id }, include: CURRENT });
/** A quote whose terms were chosen in the editor. */
async function quoteWith(name: string, dueOn: string | null = null): Promise<CurrentQuote> {
  const quote = await it.quote();
  expect(await save(quote, terms(name, dueOn))).toMatchObject({ ok: true });
  return stored(quote);
}
const refusedAt = (field: string, words: RegExp) => ({
  ok: false,
  reason: 'invalid',
  errors: [{ field, message: saying(words) }],
});

describe('choosing them', () => {
  test('keeps what Shopify calls them, and is told as a change of its own', async () => {
    const quote = await quoteWith('Net 30');
    expect(quote).toMatchObject({
      paymentTermsGid: gid('Net 30'),
      paymentTermsName: 'Net 30',
      paymentTermsType: 'net',
      paymentTermsDays: 30,
      paymentTermsDueOn: null,
    });
    expect(await it.events(quote)).toMatchObject([
      { type: 'quote.updated', data: { changed_fields: ['payment_terms'] } },
    ]);
    expect((await findQuote(it.db, it.shop.id, quote.id))?.paymentTerms).toEqual({
      name: 'Net 30',
      type: 'net',
      days: 30,
      dueOn: null,
    });
    expect(await save(quote, { paymentTerms: null })).toMatchObject({ ok: true });
    expect(await stored(quote)).toMatchObject({ paymentTermsGid: null, paymentTermsName: null });
  });

  test('of fixed ones needs their day, which the others have not', async () => {
    const quote = await it.quote();
    expect(await save(quote, terms('Fixed'))).toMatchObject(
      refusedAt('paymentTerms.dueOn', /Enter the day/),
    );
    expect(await save(quote, terms('Net 7', '2026-12-31'))).toMatchObject({ ok: true });
    const after = await stored(quote);
    expect(after.paymentTermsDueOn).toBeNull();
    expect(await save(after, terms('Fixed', '2026-12-31'))).toMatchObject({ ok: true });
    expect((await stored(quote)).paymentTermsDueOn).toEqual(new Date('2026-12-31'));
  });

  test('takes no day that is over, and leaves one that came to pass', async () => {
    const quote = await it.quote();
    expect(await save(quote, terms('Fixed', '2026-11-20'))).toMatchObject(
      refusedAt('paymentTerms.dueOn', /over/),
    );
    // It is the 22nd in UTC; in the west of the world it was the 21st until a moment ago.
    expect(await save(quote, terms('Fixed', '2026-11-21'))).toMatchObject({ ok: true });
    it.pass(30 * 24 * 60 * 60 * 1_000);
    const later = await stored(quote);
    expect(await save(later, { poNumber: 'PO-7', ...terms('Fixed', '2026-11-21') })).toMatchObject({
      ok: true,
    });
  });

  test('is of what the shop offers', async () => {
    offers(({ name }) => name !== 'Net 90');
    const quote = await it.quote();
    expect(await save(quote, terms('Net 90'))).toMatchObject(
      refusedAt('paymentTerms', /does not offer/),
    );
    offers(() => false);
    expect(await save(quote, terms('Net 30'))).toMatchObject(
      refusedAt('paymentTerms', /does not offer/),
    );
    expect(await save(quote, { poNumber: 'PO-1' })).toMatchObject({ ok: true });
  });

  test('waits for Shopify, and keeping what the quote has does not', async () => {
    const quote = await quoteWith('Net 15');
    it.connected.shopify.faults.unreachable = true;
    await expect(save(quote, terms('Net 30'))).rejects.toThrow(ShopifyUnreachable);
    expect(await save(quote, { poNumber: 'PO-7', ...terms('Net 15') })).toMatchObject({ ok: true });
    expect(await stored(quote)).toMatchObject({ poNumber: 'PO-7', paymentTermsName: 'Net 15' });
  });
});

describe('converting', () => {
  test.each([
    ['Net 45', null, { issuedAt: '2026-11-22T09:00:00.000Z', dueAt: null }],
    // The end of the day in New York, where the shop is.
    ['Fixed', '2026-12-31', { issuedAt: null, dueAt: '2027-01-01T04:59:59.000Z' }],
    ['Due on receipt', null, { issuedAt: null, dueAt: null }],
    ['Due on fulfillment', null, { issuedAt: null, dueAt: null }],
  ])('%s are given with what goes with them', async (name, dueOn, paymentSchedule) => {
    const quote = await quoteWith(name, dueOn);
    expect(await it.convert(quote)).toMatchObject({ ok: true });
    expect(it.inShopify()).toMatchObject([{ paymentTermsTemplateId: gid(name), paymentSchedule }]);
    const version = await it.db.quoteVersion.findFirstOrThrow({ where: { quoteId: quote.id } });
    expect(snapshotSchema.parse(version.snapshot).paymentTerms).toMatchObject({ name, dueOn });
  });

  test('what the shop offers no more is refused at them, and nothing is made', async () => {
    const quote = await quoteWith('Net 60');
    offers(({ name }) => name !== 'Net 60');
    expect(await it.convert(quote)).toMatchObject(
      refusedAt('paymentTerms', /does not offer the payment terms of this quote any more/),
    );
    expect(it.inShopify()).toEqual([]);
    const at = await stored(quote);
    expect(await save(at, terms('Net 30'))).toMatchObject({ ok: true });
    expect(await it.convert(quote)).toMatchObject({ ok: true });
  });

  test('a version from before their names were kept is converted as it was', async () => {
    const quote = await it.quote({ status: 'approved', changed: false, lastVersion: 1 });
    const { version } = await olderVersion(quote);
    expect(snapshotSchema.parse(version.snapshot)).toMatchObject({ paymentTerms: null });
    expect(await it.convert(quote)).toMatchObject({ ok: true });
    expect(it.inShopify()).toMatchObject([{ paymentTermsTemplateId: gid('Net 30') }]);
  });
});

/** As it was stored when a version knew of its terms which they were, and no more. */
async function olderVersion(quote: CurrentQuote) {
  const { version } = await it.db.$transaction((tx) =>
    makeVersion({ tx, shop: it.shop, quote: { ...quote, lastVersion: 0 }, now: new Date() }, null),
  );
  const {
    paymentTerms: _terms,
    companyName: _company,
    companyLocationName: _location,
    buysAsThemself: _themself,
    ...snapshot
  } = version.snapshot as Record<string, unknown>;
  return {
    version: await it.db.quoteVersion.update({
      where: { id: version.id },
      data: { snapshot: { ...snapshot, paymentTermsGid: gid('Net 30') }, sentAt: new Date() },
    }),
  };
}
