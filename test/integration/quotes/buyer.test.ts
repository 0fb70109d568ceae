import { beforeEach, describe, expect, test } from 'vitest';
import type { BuyerChoice } from '#app/quotes/buyer.ts';
import { calculateQuote } from '#app/quotes/calculate-quote.server.ts';
import { convertQuote } from '#app/quotes/drafts/convert-quote.server.ts';
import { editQuote } from '#app/quotes/edit/edit-quote.server.ts';
import type { QuoteEdit } from '#app/quotes/edit/quote-edit.ts';
import { CURRENT, type CurrentQuote } from '#app/quotes/steps/current-quote.ts';
import { makeVersion } from '#app/quotes/versions/make-version.server.ts';
import { ShopifyUnreachable } from '#app/shopify/admin-graphql.server.ts';
import {
  buysFor,
  companyGid,
  contactGid,
  locationGid,
  shopCompany,
  shopCustomer,
} from '#test/builders/companies.ts';
import { editOf } from '#test/builders/quote-edit.ts';
import { converting } from './drafts/converting.ts';
import { saying } from './saying.ts';

const ADA = shopCustomer(1);
const ALAN = shopCustomer(2, { email: 'alan@example.com', firstName: 'Alan', lastName: 'Turing' });

const it = converting();
beforeEach(() => has(shopCompany(7, { customer: ADA, locations: 2 })));

/** Who is in Shopify, beside Ada and Alan. */
function has(...companies: ReturnType<typeof shopCompany>[]): void {
  const { state } = it.connected.shopify.store;
  Object.assign(state, { customers: [ADA, ALAN], companies });
}

function save(quote: CurrentQuote, changes: Partial<QuoteEdit>) {
  const read = { revision: quote.revision, sequence: quote.lastSequence };
  return editQuote(it.deps(), { ...it.on(quote), read }, editOf(quote, changes));
}
const stored = (quote: { id: string }) =>
  it.db.quote.findUniqueOrThrow({ where: { id: quote.id }, include: CURRENT });
const adas = (changes = {}) => it.quote({ customerGid: ADA.id, ...changes });
async function quoteFor(buyer: BuyerChoice): Promise<CurrentQuote> {
  const quote = await adas();
  expect(await save(quote, { buyer })).toMatchObject({ ok: true });
  return stored(quote);
}
const convertFor = (quote: { id: string }, buyer: BuyerChoice) =>
  convertQuote(it.deps(), it.on(quote), { oldDraft: 'keep', buyer });
const refused = (words: RegExp) => ({
  ok: false,
  reason: 'invalid',
  errors: [{ field: 'buyer', message: saying(words) }],
});
const NOBODY = {
  companyGid: null,
  companyContactGid: null,
  companyLocationGid: null,
  companyName: null,
  companyLocationName: null,
  buysAsThemself: false,
};
const OF_7 = {
  companyGid: companyGid(7),
  companyContactGid: contactGid(7),
  companyLocationGid: locationGid(7, 1),
  companyName: 'Company 7',
  companyLocationName: 'Location 70001',
  buysAsThemself: false,
};

describe('in the editor', () => {
  test('one of the customer’s companies is chosen, and kept with its names', async () => {
    const quote = await quoteFor(buysFor(7, 1));
    expect(quote).toMatchObject(OF_7);
    expect(await it.events(quote)).toMatchObject([
      { type: 'quote.updated', data: { changed_fields: ['company'] } },
    ]);
    expect(await save(quote, { buyer: { kind: 'themself' } })).toMatchObject({ ok: true });
    const themself = await stored(quote);
    expect(themself).toMatchObject({ ...NOBODY, buysAsThemself: true });
    expect(await save(themself, { buyer: null })).toMatchObject({ ok: true });
    expect(await stored(quote)).toMatchObject(NOBODY);
  });

  test.each([
    ['another customer’s', buysFor(8)],
    ['one that is gone', buysFor(404)],
    [
      'a location that the contact does not buy for',
      { ...buysFor(7), locationGid: locationGid(7, 5) },
    ],
  ])('%s is refused', async (_which, buyer) => {
    has(shopCompany(7, { customer: ADA }), shopCompany(8, { customer: ALAN }));
    const quote = await adas();
    expect(await save(quote, { buyer })).toMatchObject(refused(/cannot buy/));
    expect(await stored(quote)).toEqual(quote);
  });

  test('another customer has nobody’s company, and can be given their own', async () => {
    has(shopCompany(7, { customer: ADA, locations: 2 }), shopCompany(8, { customer: ALAN }));
    const quote = await quoteFor(buysFor(7, 1));
    const customer = { ...editOf(quote).customer, gid: ALAN.id, email: 'alan@example.com' };
    expect(await save(quote, { customer })).toMatchObject({ ok: true });
    const alans = await stored(quote);
    expect(alans).toMatchObject({ ...NOBODY, customerGid: ALAN.id });
    expect((await it.events(quote)).at(-1)?.data).toMatchObject({
      changed_fields: ['customer', 'company'],
    });
    expect(await save(alans, { buyer: buysFor(8) })).toMatchObject({ ok: true });
    expect(await stored(quote)).toMatchObject({ companyName: 'Company 8' });
  });

  test('what was decided is kept while Shopify is away; deciding anew has to wait', async () => {
    const quote = await quoteFor(buysFor(7, 1));
    it.connected.shopify.faults.unreachable = true;
    await expect(save(quote, { buyer: buysFor(7, 0) })).rejects.toThrow(ShopifyUnreachable);
    expect(await save(quote, { poNumber: 'PO-7' })).toMatchObject({ ok: true });
    expect(await stored(quote)).toMatchObject({ ...OF_7, poNumber: 'PO-7' });
  });
});

describe('converting', () => {
  test('is for the company that was chosen', async () => {
    const quote = await quoteFor(buysFor(7, 1));
    expect(await it.convert(quote)).toMatchObject({ ok: true });
    expect(it.inShopify()).toMatchObject([
      { company: { companyId: companyGid(7), companyLocationId: locationGid(7, 1) } },
    ]);
  });

  test('is refused where the chosen location is gone, or is the customer’s no more', async () => {
    const quote = await quoteFor(buysFor(7, 1));
    has(shopCompany(7, { customer: ADA, locations: 1 }));
    expect(await it.convert(quote)).toMatchObject(refused(/gone from your shop/));
    const company = shopCompany(7, { customer: ADA, locations: 2 });
    company.contacts?.[0]?.locationIds.pop();
    has(company);
    expect(await it.convert(quote)).toMatchObject(refused(/gone from your shop/));
    expect(it.inShopify()).toEqual([]);
    has(shopCompany(7, { customer: ADA, locations: 2 }));
    expect(await it.convert(quote)).toMatchObject({ ok: true });
  });

  test('for a customer of one company is for it, and the quote says so from then on', async () => {
    has(shopCompany(7, { customer: ADA }));
    const quote = await it.quote();
    expect(await it.convert(quote)).toMatchObject({ ok: true, sequence: 1 });
    expect(it.inShopify()).toMatchObject([{ company: { companyId: companyGid(7) } }]);
    expect(await stored(quote)).toMatchObject({
      customerGid: ADA.id,
      companyName: 'Company 7',
      companyLocationName: 'Location 70000',
      changed: false,
    });
  });

  test('what was found out of a customer is not kept of another, who took their place meanwhile', async () => {
    has(shopCompany(7, { customer: ADA }));
    const quote = await it.quote();
    const { admin } = it;
    const meanwhile: typeof admin = async (operation, options) => {
      if (String(operation).includes('CreateDraftOrder')) {
        const data = { customerEmail: 'alan@example.com' };
        await it.db.quote.update({ where: { id: quote.id }, data });
      }
      return admin(operation, options);
    };
    const deps = { ...it.deps(), admin: meanwhile };
    const converted = await convertQuote(deps, it.on(quote), { oldDraft: 'keep' });
    expect(converted).toMatchObject({ ok: true });
    expect(await stored(quote)).toMatchObject({ ...NOBODY, customerGid: null });
  });

  test('is for the customer themself where that was decided, whatever companies there are', async () => {
    has(shopCompany(7, { customer: ADA }));
    const quote = await quoteFor({ kind: 'themself' });
    expect(await it.convert(quote)).toMatchObject({ ok: true });
    expect(it.inShopify()).toMatchObject([{ customerId: ADA.id, company: null }]);
  });

  test('of what only a person can decide waits for the person', async () => {
    const quote = await it.quote();
    expect(await it.convert(quote)).toMatchObject(refused(/Choose who buys/));
    expect(it.inShopify()).toEqual([]);
    expect(await convertFor(quote, buysFor(7, 1))).toMatchObject({ ok: true, status: 'converted' });
    expect(it.inShopify()).toMatchObject([{ company: { companyLocationId: locationGid(7, 1) } }]);
    expect(await stored(quote)).toMatchObject({ ...OF_7, customerGid: ADA.id });
    expect(await it.events(quote)).toMatchObject([
      { type: 'quote.updated', data: { changed_fields: ['company'], updated_by: 'Riley Sample' } },
      { type: 'quote.converted' },
    ]);
  });

  test('deciding it takes no approval back, and makes no other version', async () => {
    const quote = await adas({ status: 'approved', changed: false, lastVersion: 1 });
    await makeSent(quote);
    expect(await convertFor(quote, { kind: 'themself' })).toMatchObject({ ok: true });
    expect(it.inShopify()).toMatchObject([{ customerId: ADA.id, company: null }]);
    expect(await stored(quote)).toMatchObject({
      status: 'converted',
      lastVersion: 1,
      buysAsThemself: true,
    });
  });

  test('for what is not the customer’s is refused, and nothing is kept of it', async () => {
    has(shopCompany(7, { customer: ADA, locations: 2 }), shopCompany(8, { customer: ALAN }));
    const quote = await adas();
    expect(await convertFor(quote, buysFor(8))).toMatchObject(refused(/cannot buy/));
    expect(await stored(quote)).toEqual(quote);
  });

  test('once somebody decided, the next one who decides otherwise is told', async () => {
    const quote = await quoteFor(buysFor(7, 1));
    expect(await convertFor(quote, buysFor(7, 0))).toMatchObject(refused(/decided meanwhile/));
    expect(await convertFor(quote, buysFor(7, 1))).toMatchObject({ ok: true });
  });

  test('a double click decides once', async () => {
    const quote = await adas();
    await Promise.all([convertFor(quote, buysFor(7, 1)), convertFor(quote, buysFor(7, 1))]);
    expect(it.inShopify()).toHaveLength(1);
    const types = (await it.events(quote)).map(({ type }) => type);
    expect(types).toEqual(['quote.updated', 'quote.converted']);
  });

  test('with Shopify away nothing is decided', async () => {
    const quote = await adas();
    it.connected.shopify.faults.unreachable = true;
    expect(await convertFor(quote, buysFor(7, 1))).toMatchObject({
      errors: [{ field: null, message: saying(/could not be reached/) }],
    });
    expect(await stored(quote)).toEqual(quote);
  });
});

describe('what is about to be converted', () => {
  const calculated = (quote: { id: string }, buyer: BuyerChoice = null) =>
    calculateQuote(it.deps(), { shopId: it.shop.id, quoteId: quote.id, buyer });

  test('says for whom it would be, or whom it could be for', async () => {
    const quote = await adas();
    expect(await calculated(quote)).toMatchObject({
      ok: true,
      buyer: { kind: 'undecided', more: false, companies: [{}, OF_7_NAMES] },
    });
    expect(await calculated(quote, buysFor(7, 1))).toMatchObject({
      buyer: { kind: 'company', ...OF_7_NAMES, isAutomatic: false },
    });
    expect(await calculated(quote, { kind: 'themself' })).toMatchObject({
      buyer: { kind: 'themself' },
    });
    has(shopCompany(7, { customer: ADA }));
    expect(await calculated(quote)).toMatchObject({
      buyer: { kind: 'company', companyName: 'Company 7', isAutomatic: true },
    });
    expect(it.inShopify()).toEqual([]);
  });

  test('says what is gone at who buys', async () => {
    const quote = await quoteFor(buysFor(7, 1));
    has();
    expect(await calculated(quote)).toMatchObject(refused(/gone from your shop/));
  });
});

const OF_7_NAMES = { companyName: 'Company 7', companyLocationName: 'Location 70001' };

/** As its customer has it. */
async function makeSent(quote: CurrentQuote): Promise<void> {
  const { version } = await it.db.$transaction((tx) =>
    makeVersion({ tx, shop: it.shop, quote: { ...quote, lastVersion: 0 }, now: new Date() }, null),
  );
  await it.db.quoteVersion.update({ where: { id: version.id }, data: { sentAt: new Date() } });
}
