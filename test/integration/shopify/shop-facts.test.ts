import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { pino } from 'pino';
import { ShopifyUnreachable, type AdminGraphql } from '#app/shopify/admin-graphql.server.ts';
import { askShopFacts } from '#app/shopify/ask-shop-facts.server.ts';
import { findShopFacts } from '#app/shopify/find-shop-facts.server.ts';
import { refreshDueFacts } from '#app/shopify/refresh-due-facts.server.ts';
import { refreshOnVisit } from '#app/shopify/refresh-on-visit.server.ts';
import { refreshShopFacts } from '#app/shopify/refresh-shop-facts.server.ts';
import { createTestDatabase, type TestDatabase } from '#test/setup/test-database.ts';
import { connectShop, SHOP, type ConnectedShop } from './connected-shop.ts';

const NOW = new Date('2026-11-29T12:00:00.000Z');
const DAY_MS = 24 * 60 * 60 * 1_000;
const later = (ms: number): Date => new Date(NOW.getTime() + ms);
const OTHER = 'other.myshopify.com';

let database: TestDatabase;
let shop: ConnectedShop;
let admin: AdminGraphql;

beforeAll(async () => {
  [database, shop] = await Promise.all([createTestDatabase(), connectShop()]);
  admin = await shop.admin(await shop.exchange());
});
beforeEach(async () => {
  shop.shopify.faults.clear();
  await database.db.shop.deleteMany();
  await database.db.shop.createMany({ data: [{ domain: SHOP }, { domain: OTHER }] });
});
afterAll(async () => {
  await shop.stop();
  await database.drop();
});

const deps = (now = NOW) => ({ db: database.db, clock: () => now, log: pino({ level: 'silent' }) });
const rowOf = (domain: string) => database.db.shop.findUniqueOrThrow({ where: { domain } });

/** A shop that says this of itself, and of all else what any shop may say. */
function saying(changes: Record<string, unknown>): AdminGraphql {
  const facts = {
    name: 'Acme',
    email: '',
    contactEmail: '',
    currencyCode: 'USD',
    ianaTimezone: 'UTC',
    taxesIncluded: false,
    currencyFormats: { moneyFormat: '${{amount}}', moneyWithCurrencyFormat: '${{amount}} USD' },
    primaryDomain: { localization: { defaultLocale: 'en' } },
    ...changes,
  };
  return () => Promise.resolve(Response.json({ data: { shop: facts } }));
}

const ACME_FACTS = {
  name: 'Acme Supply',
  currency: 'USD',
  timeZone: 'America/New_York',
  taxesIncluded: false,
  moneyFormat: '${{amount}}',
  moneyWithCodeFormat: '${{amount}} USD',
  locale: 'en',
};

describe('what Shopify says of a shop', () => {
  test('is kept of that shop, and of no other', async () => {
    await refreshShopFacts(deps(), admin, SHOP);
    expect(await findShopFacts(database.db, SHOP)).toEqual(ACME_FACTS);
    expect(await rowOf(SHOP)).toMatchObject({
      contactEmail: 'owner@acme.example',
      factsDueAt: later(DAY_MS),
    });
    expect(await findShopFacts(database.db, OTHER)).toMatchObject({ name: null, currency: null });
    expect((await rowOf(OTHER)).contactEmail).toBeNull();
  });

  test('is as if it were not known where nothing can be made of it', async () => {
    const facts = await askShopFacts(
      saying({
        name: ' ',
        ianaTimezone: 'Mars/Olympus_Mons',
        currencyFormats: { moneyFormat: '{{price}}', moneyWithCurrencyFormat: '<b></b>' },
        primaryDomain: { localization: null },
      }),
    );
    const unknown = {
      name: null,
      timeZone: null,
      moneyFormat: null,
      moneyWithCodeFormat: null,
      locale: null,
    };
    expect(facts).toMatchObject(unknown);
    const hostile = { primaryDomain: { localization: { defaultLocale: '../en' } } };
    expect((await askShopFacts(saying(hostile))).locale).toBeNull();
  });

  test.each([
    ['', 'owner@acme.example', 'owner@acme.example'],
    ['Sales <sales@acme.example>', 'owner@acme.example', 'owner@acme.example'],
    ['a@acme.example, b@acme.example', 'nonsense', 'before@acme.example'],
    ['a@acme.example\r\nBcc: b@acme.example', '', 'before@acme.example'],
  ])(
    'of the addresses %j and %j the first that is one is kept',
    async (email, contactEmail, kept) => {
      const data = { contactEmail: 'before@acme.example' };
      await database.db.shop.update({ where: { domain: SHOP }, data });
      await refreshShopFacts(deps(), saying({ email, contactEmail }), SHOP);
      expect((await rowOf(SHOP)).contactEmail).toBe(kept);
    },
  );
});

describe('whoever opens the app', () => {
  test('of a shop for the first time waits for them', async () => {
    await refreshOnVisit(deps(), admin, SHOP);
    expect(await findShopFacts(database.db, SHOP)).toEqual(ACME_FACTS);
  });

  test('waits for Shopify no longer than two seconds', async () => {
    shop.shopify.faults.delayMs = 5_000;
    const began = Date.now();
    await refreshOnVisit(deps(), admin, SHOP);
    expect(Date.now() - began).toBeLessThan(4_000);
    expect((await findShopFacts(database.db, SHOP)).currency).toBeNull();
  });

  test('waits for nothing where they are known, or Shopify is away', async () => {
    await refreshShopFacts(deps(), admin, SHOP);
    shop.shopify.faults.delayMs = 1_500;
    const began = Date.now();
    await refreshOnVisit(deps(), admin, SHOP);
    expect(Date.now() - began).toBeLessThan(1_000);

    shop.shopify.faults.clear();
    shop.shopify.faults.unreachable = true;
    await refreshOnVisit(deps(), admin, OTHER);
    expect((await findShopFacts(database.db, OTHER)).currency).toBeNull();
  });
});

describe('the workers', () => {
  /** Shops that Shopify gave the app a token of. */
  async function installed(...domains: string[]): Promise<void> {
    await database.db.session.deleteMany();
    await database.db.session.createMany({
      data: domains.map((domain) => ({
        id: `offline_${domain}`,
        shop: domain,
        state: '',
        accessToken: 'sealed',
      })),
    });
  }
  const refresh = (now: Date, adminFor: (domain: string) => Promise<AdminGraphql | null>) =>
    refreshDueFacts({ ...deps(now), adminFor });

  test('ask for those of a shop once a day, and at once where they were never asked for', async () => {
    await installed(SHOP, OTHER);
    const asked: string[] = [];
    const answering = async (domain: string) => {
      asked.push(domain);
      return saying({ name: domain });
    };
    // The database's own clock says since when they are due.
    const first = new Date(Date.now() + 1_000);
    await Promise.all([refresh(first, answering), refresh(first, answering)]);
    expect(asked.toSorted()).toEqual([SHOP, OTHER]);
    expect((await rowOf(OTHER)).name).toBe(OTHER);

    const after = (ms: number): Date => new Date(first.getTime() + ms);
    expect(await refresh(after(DAY_MS - 1), answering)).toBe(0);
    expect(await refresh(after(DAY_MS), answering)).toBe(2);
  });

  test('ask again in an hour where they could not, and go on to the next shop', async () => {
    await installed(SHOP, OTHER);
    const first = new Date(Date.now() + 1_000);
    const answering = async (domain: string) => {
      if (domain === SHOP) throw new ShopifyUnreachable('down');
      return saying({ name: 'Other' });
    };
    expect(await refresh(first, answering)).toBe(2);
    expect((await rowOf(OTHER)).name).toBe('Other');
    const hour = new Date(first.getTime() + 60 * 60 * 1_000);
    expect(await refresh(hour, async () => saying({ name: 'Acme' }))).toBe(1);
    expect((await rowOf(SHOP)).name).toBe('Acme');
  });

  test('leave alone who removed the app, and who never gave it a token', async () => {
    await installed(SHOP);
    await database.db.shop.update({ where: { domain: SHOP }, data: { uninstalledAt: NOW } });
    const never = () => Promise.reject(new Error('asked all the same'));
    expect(await refresh(new Date(Date.now() + DAY_MS), never)).toBe(0);
  });
});
