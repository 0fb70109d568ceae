import type { DraftOrder } from '@prisma/client';
import { afterAll, afterEach, beforeAll, beforeEach } from 'vitest';
import type { Db } from '#app/db.server.ts';
import type { Actor } from '#app/quotes/actor.ts';
import { convertQuote } from '#app/quotes/drafts/convert-quote.server.ts';
import type { CurrentQuote } from '#app/quotes/steps/current-quote.ts';
import type { StepOn } from '#app/quotes/steps/step.ts';
import type { AdminGraphql } from '#app/shopify/admin-graphql.server.ts';
import type { InstalledShop } from '#app/shopify/find-shop.server.ts';
import { makeShop } from '#test/builders/quotes.ts';
import { line, makeMember, makeQuote } from '#test/builders/stored-quotes.ts';
import { createTestDatabase, type TestDatabase } from '#test/setup/test-database.ts';
import { connectShop, SHOP, type ConnectedShop } from '../../shopify/connected-shop.ts';

export const BOLT = 'gid://shopify/ProductVariant/81011';

/** A database and a local Shopify, and what converting a quote takes of them. */
export interface Converting {
  db: Db;
  connected: ConnectedShop;
  admin: AdminGraphql;
  shop: InstalledShop;
  actor: Actor;
  /** Moves the clock on. */
  pass(milliseconds: number): void;
  deps(): { db: Db; clock: () => Date; admin: AdminGraphql };
  on(quote: { id: string }): StepOn;
  quote(
    ...given: Parameters<typeof makeQuote> extends [unknown, unknown, ...infer R] ? R : never
  ): Promise<CurrentQuote>;
  convert(quote: { id: string }, oldDraft?: 'keep' | 'delete'): ReturnType<typeof convertQuote>;
  /** The draft orders that Shopify has. */
  inShopify(): ConnectedShop['shopify']['store']['state']['draftOrders'];
  drafts(quote: { id: string }): Promise<DraftOrder[]>;
  events(quote: { id: string }): Promise<{ type: string; data: Record<string, unknown> }[]>;
}

const AT = Date.parse('2026-11-22T09:00:00.000Z');

/** Sets it up around the tests of a file; each test begins without faults and with a shop of no drafts. */
export function converting(): Converting {
  let database: TestDatabase;
  let now = AT;
  const clock = () => new Date(now);
  const it = {
    pass: (milliseconds) => void (now += milliseconds),
    deps: () => ({ db: database.db, clock, admin: it.admin }),
    on: ({ id }) => ({ shop: it.shop, quoteId: id, actor: it.actor }),
    quote: (changes, lines = [line({ variantGid: BOLT })]) =>
      makeQuote(database.db, it.shop, changes, lines),
    convert: (quote, oldDraft = 'keep') => convertQuote(it.deps(), it.on(quote), { oldDraft }),
    inShopify: () => it.connected.shopify.store.state.draftOrders,
    drafts: ({ id }) =>
      database.db.draftOrder.findMany({ where: { quoteId: id }, orderBy: { id: 'asc' } }),
    async events({ id }) {
      const events = await database.db.event.findMany({
        where: { quoteId: id },
        orderBy: { sequence: 'asc' },
      });
      return events.map(
        ({ body }) => JSON.parse(body) as { type: string; data: Record<string, unknown> },
      );
    },
  } as Converting;
  beforeAll(async () => {
    database = await createTestDatabase();
    it.db = database.db;
    it.connected = await connectShop();
    it.admin = await it.connected.admin(await it.connected.exchange());
    it.shop = await makeShop(database.db, SHOP);
    it.actor = await makeMember(database.db, it.shop, { name: 'Riley Sample' });
  });
  beforeEach(() => {
    now = AT;
    it.connected.shopify.store.state.draftOrders = [];
    it.connected.shopify.store.state.customers = [];
  });
  afterEach(() => it.connected.shopify.faults.clear());
  afterAll(async () => {
    await it.connected.stop();
    await database.drop();
  });
  return it;
}
