import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { findQuote } from '#app/quotes/find-quote.server.ts';
import type { FieldDraft } from '#app/quotes/fields/field-draft.ts';
import { listFields } from '#app/quotes/fields/list-fields.server.ts';
import { readFields } from '#app/quotes/fields/read-fields.server.ts';
import { saveFields } from '#app/quotes/fields/save-fields.server.ts';
import { message } from '#app/texts/message.ts';
import type { InstalledShop } from '#app/shopify/find-shop.server.ts';
import { fieldDraft, makeFields } from '#test/builders/fields.ts';
import { makeShop } from '#test/builders/quotes.ts';
import { makeQuote } from '#test/builders/stored-quotes.ts';
import { createTestDatabase, type TestDatabase } from '#test/setup/test-database.ts';

const AT = new Date('2026-11-29T09:00:00.000Z');

let database: TestDatabase;
let shop: InstalledShop;
beforeAll(async () => void (database = await createTestDatabase()));
afterAll(() => database.drop());
beforeEach(async () => {
  shop = await makeShop(database.db);
});

const deps = () => ({ db: database.db, clock: () => AT });
const labels = async () => (await listFields(database.db, shop.id)).map(({ label }) => label);

/** Saves what `change` makes of the fields as they are now. */
async function save(change: (fields: FieldDraft[]) => FieldDraft[]) {
  const { fields, version } = await readFields(database.db, shop.id);
  return saveFields(deps(), shop.id, { fields: change(fields), version });
}

describe('the fields of a shop', () => {
  test('are added, changed, put in another order and removed with one saving', async () => {
    const [site, , margin] = await makeFields(
      database.db,
      shop,
      { label: 'Site' },
      { label: 'Week' },
      { label: 'Margin' },
    );
    const packaging = {
      kind: 'choice' as const,
      choices: ['Box', 'Bag'],
      help: 'As it is shipped',
    };
    const saved = await save((fields) => [
      fieldDraft({ label: 'Packaging', ...packaging, required: true }),
      // Two that swap their labels.
      { ...(fields[2] as FieldDraft), label: 'Site', onStorefront: false },
      { ...(fields[0] as FieldDraft), label: 'Margin', kind: 'number' },
    ]);
    expect(saved).toEqual({ ok: true, publish: true });
    expect(await listFields(database.db, shop.id)).toMatchObject([
      { label: 'Packaging', ...packaging, required: true, onStorefront: true },
      { id: margin?.id, label: 'Site', onStorefront: false },
      { id: site?.id, label: 'Margin', kind: 'number' },
    ]);
  });

  test('that are not good are refused, each at its place, and nothing is saved', async () => {
    await makeFields(database.db, shop, { label: 'Site' });
    const saved = await save((fields) => [
      ...fields,
      fieldDraft({ label: 'SITE' }),
      fieldDraft({ label: 'Packaging', kind: 'choice', choices: ['Box'] }),
    ]);
    expect(saved).toEqual({
      ok: false,
      errors: [
        { field: 'fields[1].label', message: message('fields.errors.labelTaken') },
        { field: 'fields[2].choices', message: message('fields.errors.fewChoices', { min: 2 }) },
      ],
    });
    expect(await labels()).toEqual(['Site']);
  });

  test('that somebody else changed meanwhile are not overwritten', async () => {
    await makeFields(database.db, shop, { label: 'Site' });
    const { fields, version } = await readFields(database.db, shop.id);
    await save((now) => [...now, fieldDraft({ label: 'Week' })]);
    const late = await saveFields(deps(), shop.id, { fields, version });
    expect(late).toMatchObject({ ok: false, errors: [{ field: null }] });
    expect(await labels()).toEqual(['Site', 'Week']);
  });

  test('saved by two at once are those of one of them', async () => {
    const { version } = await readFields(database.db, shop.id);
    const outcomes = await Promise.all(
      ['One', 'Two', 'Three'].map((label) =>
        saveFields(deps(), shop.id, { fields: [fieldDraft({ label })], version }),
      ),
    );
    expect(outcomes.filter(({ ok }) => ok)).toHaveLength(1);
    expect(await labels()).toHaveLength(1);
  });

  test('are out of another shop’s reach, whatever ids it sends', async () => {
    const [theirs] = await makeFields(database.db, shop, { label: 'Site' });
    const owner = shop;
    shop = await makeShop(database.db);
    const id = theirs?.id ?? null;
    expect(await save(() => [fieldDraft({ id, label: 'Mine' })])).toMatchObject({ ok: true });
    // The same one twice is two.
    expect(
      await save(([mine]) => [mine, { ...mine, label: 'Copy' }] as FieldDraft[]),
    ).toMatchObject({ ok: true });
    expect(await labels()).toEqual(['Mine', 'Copy']);
    expect(await listFields(database.db, owner.id)).toEqual([theirs]);
  });

  test('leave what quotes have stored, whatever becomes of them', async () => {
    await makeFields(database.db, shop, { label: 'Site' }, { label: 'Week', kind: 'number' });
    const customFields = { Site: 'Dock 3', Week: 49 };
    const { id } = await makeQuote(database.db, shop, { customFields });
    await save(([site]) => [{ ...site, label: 'Place', kind: 'date' } as FieldDraft]);
    expect((await findQuote(database.db, shop.id, id))?.customFields).toEqual(customFields);
  });
});

describe('the storefront', () => {
  const publication = () => database.db.fieldPublication.findUnique({ where: { shopId: shop.id } });

  test('is to be told of what it asks, and by the workers when nobody did right away', async () => {
    await makeFields(database.db, shop, { label: 'Site' });
    expect((await readFields(database.db, shop.id)).storefrontIsBehind).toBe(true);
    await save((fields) => [...fields, fieldDraft({ label: 'Week' })]);
    expect(await publication()).toMatchObject({
      revision: 2,
      published: 0,
      nextAttemptAt: new Date('2026-11-29T09:00:15.000Z'),
    });
  });

  test('has nothing to be told of what only the team fills in', async () => {
    const internal = fieldDraft({ label: 'Margin', onStorefront: false });
    expect(await save(() => [internal])).toEqual({ ok: true, publish: false });
    expect(await publication()).toBeNull();
    expect((await readFields(database.db, shop.id)).storefrontIsBehind).toBe(false);
  });
});
