import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import type { AdminGraphql } from '#app/shopify/admin-graphql.server.ts';
import { ShopifyUnreachable } from '#app/shopify/admin-graphql.server.ts';
import type { InstalledShop } from '#app/shopify/find-shop.server.ts';
import { publishDueFields } from '#app/quotes/fields/publish-due-fields.server.ts';
import { publishFields } from '#app/quotes/fields/publish-fields.server.ts';
import { publishNow } from '#app/quotes/fields/publish-now.server.ts';
import { readFields } from '#app/quotes/fields/read-fields.server.ts';
import { readAppMetafield } from '#app/shopify/read-app-metafield.server.ts';
import { setAppMetafield } from '#app/shopify/set-app-metafield.server.ts';
import { uninstallShop } from '#app/shopify/uninstall-shop.server.ts';
import { welcomeShop } from '#app/shopify/welcome-shop.server.ts';
import { makeFields } from '#test/builders/fields.ts';
import { makeShop } from '#test/builders/quotes.ts';
import { appDrop } from '#test/sandbox/storefront/app-drop.ts';
import { createTestDatabase, type TestDatabase } from '#test/setup/test-database.ts';
import { connectShop, SHOP, type ConnectedShop } from '../../shopify/connected-shop.ts';

let database: TestDatabase;
let connected: ConnectedShop;
let admin: AdminGraphql;
let shop: InstalledShop;
beforeAll(async () => {
  // No scope at all: Shopify asks for none.
  [database, connected] = await Promise.all([createTestDatabase(), connectShop({ scopes: [] })]);
  admin = await connected.admin(await connected.exchange());
});
afterAll(async () => {
  await connected.stop();
  await database.drop();
});
beforeEach(async () => {
  connected.shopify.faults.clear();
  connected.shopify.store.state.appMetafields.length = 0;
  logged.length = 0;
  await database.db.shop.deleteMany();
  shop = await makeShop(database.db, SHOP);
});

const logged: unknown[] = [];
const log = { warn: (facts: unknown) => void logged.push(facts) } as never;

/** What blocks read in their Liquid. */
function asked(): string[] | undefined {
  const { metafields } = appDrop(connected.shopify.store.state.appMetafields);
  const value = metafields.quotewire?.fields?.value as { fields: { label: string }[] } | undefined;
  return value?.fields.map(({ label }) => label);
}

const isBehind = async () => (await readFields(database.db, shop.id)).storefrontIsBehind;
const minutesLater = (minutes: number) => new Date(Date.now() + minutes * 60_000);

/** A round of a worker. */
const round = (
  now: Date,
  adminFor = async (_domain: string): Promise<AdminGraphql | null> => admin,
) => publishDueFields({ db: database.db, log, clock: () => now, adminFor });

test('the storefront has the fields that it asks, and no word of the others', async () => {
  await makeFields(
    database.db,
    shop,
    {
      label: 'Packaging',
      kind: 'choice',
      choices: ['Box', 'Bag'],
      required: true,
      help: 'As shipped',
    },
    { label: 'Margin', onStorefront: false },
  );
  expect(await publishFields(database.db, admin, shop.id)).toEqual({ ok: true });
  const { metafields } = appDrop(connected.shopify.store.state.appMetafields);
  expect(metafields).toEqual({
    quotewire: {
      fields: {
        type: 'json',
        value: {
          fields: [
            {
              label: 'Packaging',
              kind: 'choice',
              help: 'As shipped',
              required: true,
              choices: ['Box', 'Bag'],
            },
          ],
        },
      },
    },
  });
  expect(await isBehind()).toBe(false);
  // There is nothing more to be told.
  await round(minutesLater(60), () => Promise.reject(new Error('asked for nothing')));
  expect(logged).toEqual([]);
});

test('however many publish at once, the storefront ends with the latest', async () => {
  const [first] = await makeFields(database.db, shop, { label: 'First' });
  // One that read the metafield and the fields, and is slow from then on.
  const slow = await readAppMetafield(admin, { namespace: 'quotewire', key: 'fields' });
  await makeFields(database.db, shop, { label: 'Second' });
  await Promise.all(Array.from({ length: 3 }, () => publishFields(database.db, admin, shop.id)));
  const late = await setAppMetafield(admin, {
    namespace: 'quotewire',
    key: 'fields',
    ...slow,
    value: JSON.stringify({ fields: [first] }),
  });
  expect(late).toMatchObject({ ok: false, stale: true });
  expect(asked()).toEqual(['Second']);
  expect(await isBehind()).toBe(false);
});

test('what was saved while it was published is still to be published', async () => {
  await makeFields(database.db, shop, { label: 'First' });
  let saved = false;
  const slow: AdminGraphql = async (operation, options) => {
    if (String(operation).includes('metafieldsSet') && !saved) {
      saved = true;
      await makeFields(database.db, shop, { label: 'Second' });
    }
    return admin(operation, options);
  };
  await publishFields(database.db, slow, shop.id);
  expect(asked()).toEqual(['First']);
  expect(await isBehind()).toBe(true);
  await round(minutesLater(1));
  expect(asked()).toEqual(['Second']);
  expect(await isBehind()).toBe(false);
});

test('saving stands while Shopify is away; the workers try again, ever more rarely', async () => {
  await makeFields(database.db, shop, { label: 'Site' });
  connected.shopify.faults.unreachable = true;
  await publishNow({ db: database.db, log }, shop, admin);
  expect(await isBehind()).toBe(true);

  const tries: number[] = [];
  for (let minute = 0.5; minute <= 60; minute += 0.5) {
    const before = logged.length;
    await round(minutesLater(minute));
    if (logged.length > before) tries.push(minute);
  }
  // Half a minute after it was saved at the latest; then after half, one, two, four, eight minutes, and each quarter of an hour.
  expect(tries.map(Math.round)).toEqual([1, 1, 2, 4, 8, 16, 31, 46]);

  connected.shopify.faults.clear();
  await round(minutesLater(62));
  expect(asked()).toEqual(['Site']);
  expect(await isBehind()).toBe(false);
});

test('a shop that Shopify refuses, or that has no token, keeps no other one waiting', async () => {
  await makeFields(database.db, shop, { label: 'Site' });
  const others = [await makeShop(database.db), await makeShop(database.db)];
  for (const other of others) await makeFields(database.db, other, { label: 'Site' });
  const [away, unknown] = others;
  await round(minutesLater(1), (domain) => {
    if (domain === away?.domain) return Promise.reject(new ShopifyUnreachable('away'));
    return Promise.resolve(domain === unknown?.domain ? null : admin);
  });
  expect(await isBehind()).toBe(false);
  const left = await database.db.fieldPublication.findMany({
    where: { published: 0 },
    orderBy: { shopId: 'asc' },
  });
  expect(left.map(({ shopId }) => shopId)).toEqual(others.map(({ id }) => id));
});

test('a shop that removed the app is left alone, and told anew when it comes back', async () => {
  await makeFields(database.db, shop, { label: 'Site' });
  await publishFields(database.db, admin, shop.id);
  await uninstallShop(database.db, SHOP, new Date());
  // Its installation is gone, and the metafields of it.
  connected.shopify.store.state.appMetafields.length = 0;
  await round(minutesLater(60));
  expect(asked()).toBeUndefined();
  await welcomeShop(database.db, SHOP);
  expect(await isBehind()).toBe(true);
  await round(minutesLater(61));
  expect(asked()).toEqual(['Site']);
  // A shop that is there already is told nothing.
  await welcomeShop(database.db, SHOP);
  expect(await isBehind()).toBe(false);
});
