import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { newId } from '#app/ids.ts';
import type { Actor } from '#app/quotes/actor.ts';
import { editQuote } from '#app/quotes/edit/edit-quote.server.ts';
import type { QuoteEdit } from '#app/quotes/edit/quote-edit.ts';
import { CURRENT, type CurrentQuote } from '#app/quotes/steps/current-quote.ts';
import { ShopifyUnreachable } from '#app/shopify/admin-graphql.server.ts';
import type { InstalledShop } from '#app/shopify/find-shop.server.ts';
import { shopThatSells } from '#test/builders/admin-graphql.ts';
import { makeFields } from '#test/builders/fields.ts';
import { makeEndpoint } from '#test/builders/outbound.ts';
import { editOf, newLine } from '#test/builders/quote-edit.ts';
import { makeShop } from '#test/builders/quotes.ts';
import { line, makeMember, makeQuote } from '#test/builders/stored-quotes.ts';
import { createTestDatabase, type TestDatabase } from '#test/setup/test-database.ts';
import { saying } from './saying.ts';

let database: TestDatabase;
let shop: InstalledShop;
let actor: Actor;

beforeAll(async () => void (database = await createTestDatabase()));
afterAll(() => database.drop());
beforeEach(async () => {
  shop = await makeShop(database.db);
  actor = await makeMember(database.db, shop, { name: 'Riley Sample' });
});

const AT = new Date('2026-11-22T09:00:00.000Z');

/** Saves as the page of `quote` would. */
function save(quote: CurrentQuote, edit: QuoteEdit, admin = shopThatSells(), by = actor) {
  const read = { revision: quote.revision, sequence: quote.lastSequence };
  const on = { shop, quoteId: quote.id, actor: by, read };
  return editQuote({ db: database.db, admin, clock: () => AT }, on, edit);
}

const stored = (id: string) =>
  database.db.quote.findUniqueOrThrow({ where: { id }, include: CURRENT });
const eventsOf = async (id: string) => {
  const events = await database.db.event.findMany({
    where: { quoteId: id },
    orderBy: { sequence: 'asc' },
  });
  return events.map(({ body }) => JSON.parse(body) as { type: string; data: object });
};

describe('what is saved', () => {
  test('is quoted from then on, and told of by the names of what changed', async () => {
    const quote = await makeQuote(database.db, shop);
    const { id } = await makeEndpoint(database.db, shop, { events: ['quote.updated'] });
    const edit = editOf(quote, {
      discount: { kind: 'percentage', value: '10' },
      shipping: { title: 'Courier', price: '12' },
      poNumber: 'PO-7',
    });
    edit.lines[0] = { ...newLine(edit.lines[0]), quotedPrice: '17.5', note: 'In two weeks' };
    const saved = await save(quote, edit);
    expect(saved).toMatchObject({ ok: true, status: 'requested', sequence: 1, endpointIds: [id] });
    const after = await stored(quote.id);
    expect(after).toMatchObject({ revision: 2, changed: true, poNumber: 'PO-7' });
    // 10 × 17.50, less 10 percent, and 12 for shipping.
    expect(after.total.toFixed()).toBe('169.5');
    expect(after.lineItems).toMatchObject([{ note: 'In two weeks' }]);
    expect(await eventsOf(quote.id)).toMatchObject([
      {
        type: 'quote.updated',
        data: {
          changed_fields: ['line_items', 'discount', 'shipping', 'po_number'],
          updated_by: 'Riley Sample',
          updated_at: AT.toISOString(),
          sequence: 1,
        },
      },
    ]);
  });

  test('keeps of a line that stays its id, what was asked for it and its custom fields', async () => {
    const customFields = { Colour: 'Red' };
    const lines = [line({ customFields }), line({ productTitle: 'Washer' }), line()];
    const quote = await makeQuote(database.db, shop, {}, lines);
    const [first, , third] = editOf(quote).lines;
    const custom = newLine({ variantGid: null, title: 'Engraving', sku: 'ENG', quotedPrice: '5' });
    const kept = [
      newLine(third),
      newLine({ quantity: 4 }),
      { ...newLine(first), quantity: 7 },
      custom,
    ];
    expect(await save(quote, editOf(quote, { lines: kept }))).toMatchObject({ ok: true });
    const { lineItems, total } = await stored(quote.id);
    expect(lineItems).toMatchObject([
      { id: lines[2]?.id, position: 0 },
      {
        position: 1,
        variantGid: 'gid://shopify/ProductVariant/5',
        productTitle: 'Corrugated box',
        variantName: 'Size 5',
        quantity: 4,
        requestedPrice: null,
      },
      { id: lines[0]?.id, position: 2, quantity: 7, customFields },
      { position: 3, variantGid: null, productTitle: 'Engraving', sku: 'ENG' },
    ]);
    expect(lineItems[2]?.requestedPrice?.toFixed()).toBe('18.5');
    // 10 × 18.50 + 4 × 20 + 7 × 18.50 + 5
    expect(total.toFixed()).toBe('399.5');
  });

  test('fills in custom fields: told by that name, guarded, and refused at the field', async () => {
    await makeFields(
      database.db,
      shop,
      { label: 'Week', kind: 'number', required: true },
      { label: 'Margin', onStorefront: false },
    );
    const quote = await makeQuote(database.db, shop, { customFields: { Old: true } });
    const typed = (...entries: [label: string, typed: string | null][]) =>
      editOf(quote, {
        poNumber: 'PO-7',
        customFields: entries.map(([label, text]) => ({ label, typed: text })),
      });
    const lost = editOf(quote, {
      lines: [newLine({ id: newId('lineItem') })],
      customFields: [{ label: 'Week', typed: 'soon' }],
    });
    expect(await save(quote, lost)).toMatchObject({
      reason: 'invalid',
      errors: [{ field: 'lines[0].id' }, { field: 'customFields[0].typed' }],
    });
    expect(
      await save(quote, typed(['Week', '49'], ['Margin', '12 %'], ['Old', 'yes'])),
    ).toMatchObject({ ok: true });
    expect(await stored(quote.id)).toMatchObject({
      customFields: { Week: 49, Margin: '12 %', Old: true },
      changed: true,
      revision: 2,
    });
    expect(await eventsOf(quote.id)).toMatchObject([
      { type: 'quote.updated', data: { changed_fields: ['po_number', 'custom_fields'] } },
    ]);
    const late = await save(quote, typed(['Week', '50']));
    expect(late).toMatchObject({
      reason: 'changed',
      changes: [{ what: saying(/^PO number, custom fields$/), by: 'Riley Sample' }],
    });
  });

  test('of custom fields alone leaves what the customer was sent, and their answer', async () => {
    await makeFields(database.db, shop, { label: 'Week', kind: 'number' });
    for (const status of ['approved', 'sent', 'converted'] as const) {
      const sent = { status, lastVersion: 1, changed: false };
      const quote = await makeQuote(database.db, shop, sent);
      const customFields = [{ label: 'Week', typed: '49' }];
      const saved = await save(quote, editOf(quote, { customFields }));
      expect(saved).toMatchObject({ ok: true, status, sequence: 1 });
      const after = await stored(quote.id);
      expect(after).toMatchObject({ status, changed: false, revision: 2 });
      expect(after.customFields).toEqual({ Week: 49 });
      expect(await eventsOf(quote.id)).toMatchObject([
        { type: 'quote.updated', data: { changed_fields: ['custom_fields'] } },
      ]);
      // Saved by somebody who had not seen that.
      expect(await save(quote, editOf(quote, { customFields }))).toMatchObject({
        reason: 'changed',
      });
    }
  });

  test('takes an answer back: it was about what it was before', async () => {
    const quote = await makeQuote(database.db, shop, { status: 'approved', lastVersion: 1 });
    const saved = await save(quote, editOf(quote, { poNumber: 'PO-8' }));
    expect(saved).toMatchObject({ ok: true, status: 'requested' });
  });

  test('and is as it was is no change: no event, no revision, and the answer stands', async () => {
    const quote = await makeQuote(database.db, shop, { status: 'approved', lastVersion: 1 });
    const saved = await save(quote, editOf(quote));
    expect(saved).toEqual({
      ok: true,
      quoteId: quote.id,
      status: 'approved',
      sequence: 0,
      endpointIds: [],
    });
    expect(await stored(quote.id)).toEqual(quote);
    expect(await eventsOf(quote.id)).toEqual([]);
  });

  test('for another customer is no longer of the account and the company of the one before', async () => {
    const account = {
      customerGid: 'gid://shopify/Customer/1',
      companyGid: 'gid://shopify/Company/1',
    };
    const quote = await makeQuote(database.db, shop, account);
    const customer = { ...editOf(quote).customer, name: 'Alan Turing', email: 'alan@example.com' };
    await save(quote, editOf(quote, { customer }));
    expect(await stored(quote.id)).toMatchObject({
      customerName: 'Alan Turing',
      customerFirstName: 'Alan',
      customerLastName: 'Turing',
      customerGid: null,
      companyGid: null,
    });
  });

  test('in another language tells that it was the language, and is to be sent anew', async () => {
    const quote = await makeQuote(database.db, shop, { changed: false, lastVersion: 1 });
    expect(await save(quote, editOf(quote, { locale: 'de' }))).toMatchObject({ ok: true });
    expect(await stored(quote.id)).toMatchObject({ locale: 'de', changed: true, revision: 2 });
    expect(await eventsOf(quote.id)).toMatchObject([{ data: { changed_fields: ['language'] } }]);
  });

  test('can be 499 lines', async () => {
    const quote = await makeQuote(database.db, shop);
    const lines = Array.from({ length: 499 }, (_, index) =>
      newLine({ variantGid: `gid://shopify/ProductVariant/${index + 1}`, quotedPrice: '1' }),
    );
    const saved = await save(quote, editOf(quote, { lines }));
    expect(saved).toMatchObject({ ok: true });
    const { lineItems, total, ...after } = await stored(quote.id);
    expect(total.toFixed()).toBe('499');
    expect(lineItems.map((item) => item.variantGid)).toEqual(lines.map((item) => item.variantGid));
    // And turned round, which gives every line another's place.
    const turned = editOf({ ...after, lineItems, total });
    turned.lines.reverse();
    expect(await save({ ...after, lineItems, total }, turned)).toMatchObject({ ok: true });
    const again = await stored(quote.id);
    expect(again.lineItems.map(({ id }) => id)).toEqual(lineItems.map(({ id }) => id).toReversed());
  });
});

describe('two people', () => {
  test('the second to save is told what changed and by whom, and overwrites nothing', async () => {
    const quote = await makeQuote(database.db, shop);
    const colleague = await makeMember(database.db, shop, { name: 'Sam Sample' });
    await save(quote, editOf(quote, { terms: 'Thirty days' }), undefined, colleague);
    const second = await save(quote, editOf(quote, { poNumber: 'PO-9' }));
    expect(second).toEqual({
      ok: false,
      reason: 'changed',
      changes: [{ what: saying(/^terms$/), by: 'Sam Sample', at: AT }],
    });
    expect(await stored(quote.id)).toMatchObject({
      terms: 'Thirty days',
      poNumber: null,
      revision: 2,
    });
  });

  test('of two at the same moment one is saved', async () => {
    const quote = await makeQuote(database.db, shop);
    const saves = ['A', 'B', 'C', 'D'].map((terms) => save(quote, editOf(quote, { terms })));
    const outcomes = await Promise.all(saves);
    expect(outcomes.filter(({ ok }) => ok)).toHaveLength(1);
    expect(outcomes.filter(({ ok }) => !ok)).toMatchObject(
      Array.from({ length: 3 }, () => ({ reason: 'changed' })),
    );
    expect(await stored(quote.id)).toMatchObject({ revision: 2, lastSequence: 1 });
  });
});

describe('nothing is changed by', () => {
  test('a quote of another shop', async () => {
    const other = await makeShop(database.db);
    const quote = await makeQuote(database.db, other);
    expect(await save(quote, editOf(quote, { terms: 'Mine' }))).toEqual({
      ok: false,
      reason: 'not_found',
    });
    expect(await stored(quote.id)).toEqual(quote);
  });

  test.each(['ordered', 'expired'] as const)('a quote that is %s', async (status) => {
    const quote = await makeQuote(database.db, shop, { status });
    expect(await save(quote, editOf(quote, { terms: 'Late' }))).toEqual({
      ok: false,
      reason: 'wrong_status',
      status,
    });
    expect(await stored(quote.id)).toEqual(quote);
  });

  test('a new line of a product that is gone; one that was in the quote before may stay', async () => {
    const quote = await makeQuote(database.db, shop);
    const admin = shopThatSells({ sells: (number) => number > 5 });
    const gone = editOf(quote, { lines: [...editOf(quote).lines, newLine()] });
    expect(await save(quote, gone, admin)).toEqual({
      ok: false,
      reason: 'invalid',
      errors: [
        {
          field: 'lines[1].variantGid',
          message: saying(/^This product is not in the shop any more/),
        },
      ],
    });
    expect(await stored(quote.id)).toEqual(quote);
    expect(await save(quote, editOf(quote, { terms: 'Net 30' }), admin)).toMatchObject({
      ok: true,
    });
  });

  test('Shopify being down, where it has to be asked', async () => {
    const quote = await makeQuote(database.db, shop);
    const admin = shopThatSells({ fails: new ShopifyUnreachable('down') });
    const lines = [...editOf(quote).lines, newLine()];
    await expect(save(quote, editOf(quote, { lines }), admin)).rejects.toThrow(ShopifyUnreachable);
    expect(await stored(quote.id)).toEqual(quote);
    // What is in the quote already needs no asking.
    expect(await save(quote, editOf(quote, { terms: 'Net 30' }), admin)).toMatchObject({
      ok: true,
    });
  });

  test('a line of another quote, or the same line twice', async () => {
    const quote = await makeQuote(database.db, shop);
    const other = await makeQuote(database.db, shop);
    const [own] = editOf(quote).lines;
    const [foreign] = editOf(other).lines;
    for (const lines of [
      [newLine(own), newLine(foreign)],
      [newLine(own), newLine(own)],
    ]) {
      expect(await save(quote, editOf(quote, { lines }))).toMatchObject({
        reason: 'invalid',
        errors: [{ field: 'lines[1].id' }],
      });
    }
    expect(await stored(quote.id)).toEqual(quote);
    expect(await stored(other.id)).toEqual(other);
  });

  test('discounts of more than there is, or a total that cannot be stored', async () => {
    const quote = await makeQuote(database.db, shop);
    const [own] = editOf(quote).lines;
    const reduced = { ...newLine(own), discount: { kind: 'amount' as const, value: '185.01' } };
    expect(await save(quote, editOf(quote, { lines: [reduced] }))).toMatchObject({
      errors: [{ field: 'lines[0].discount.value' }],
    });
    const whole = { kind: 'amount' as const, value: '185.01' };
    expect(await save(quote, editOf(quote, { discount: whole }))).toMatchObject({
      errors: [{ field: 'discount.value' }],
    });
    const large = { ...newLine(own), quantity: 1_000_000, quotedPrice: '999999999.99' };
    expect(await save(quote, editOf(quote, { lines: [large] }))).toMatchObject({
      errors: [{ field: 'lines' }],
    });
  });
});

describe('another currency', () => {
  const euros = (quote: CurrentQuote, quotedPrice: string | null): QuoteEdit =>
    editOf(quote, {
      currency: 'EUR',
      lines: editOf(quote).lines.map((each) => ({ ...each, quotedPrice })),
    });

  test('can be quoted until a version was made, with a price of its own for every line', async () => {
    const quote = await makeQuote(database.db, shop);
    expect(await save(quote, euros(quote, null))).toMatchObject({
      errors: [{ field: 'lines[0].quotedPrice', message: saying(/^Enter a price in EUR./) }],
    });
    expect(await save(quote, euros(quote, '17'))).toMatchObject({ ok: true });
    const after = await stored(quote.id);
    expect([after.currency, after.total.toFixed()]).toEqual(['EUR', '170']);
    expect(await eventsOf(quote.id)).toMatchObject([
      { data: { changed_fields: ['line_items', 'currency'] } },
    ]);
  });

  test('cannot be quoted after that', async () => {
    const quote = await makeQuote(database.db, shop, { lastVersion: 1, status: 'sent' });
    expect(await save(quote, euros(quote, '17'))).toMatchObject({
      reason: 'invalid',
      errors: [{ field: 'currency' }],
    });
  });
});
