import { afterAll, beforeAll, beforeEach } from 'vitest';
import { draftDeletedFacts, draftFacts } from '#app/inbound/draft-notice.ts';
import { orderFacts } from '#app/inbound/order-notice.ts';
import type { OrderFacts } from '#app/quotes/orders/facts.ts';
import { reflectDraft } from '#app/quotes/orders/reflect-draft.server.ts';
import { reflectOrder } from '#app/quotes/orders/reflect-order.server.ts';
import type { Reflected, ReflectDeps } from '#app/quotes/orders/reflected.ts';
import type { InstalledShop } from '#app/shopify/find-shop.server.ts';
import { draftNumber, draftPayload, orderPayload } from '#test/builders/notices.ts';
import { TEST_KEYS } from '#test/builders/outbound.ts';
import { makeShop } from '#test/builders/quotes.ts';
import { createTestDatabase, type TestDatabase } from '#test/setup/test-database.ts';

interface Draft {
  gid: string | null;
  tag: string;
}

/** A shop of each test's own, and what Shopify may tell of its draft orders. */
export interface Reflecting {
  database: TestDatabase;
  deps: ReflectDeps;
  shop: InstalledShop;
  draft(draft: Draft, changes?: Record<string, unknown>): Promise<Reflected>;
  deleted(draft: Pick<Draft, 'gid'>): Promise<Reflected>;
  order(draft: Pick<Draft, 'tag'>, changes?: Record<string, unknown>): Promise<Reflected>;
  /** The same order, as a look at the draft order tells of it. */
  orderOf(draft: Draft, changes?: Partial<OrderFacts>): OrderFacts;
  /** Types of a quote's events, in their order. */
  events(quoteId: string): Promise<string[]>;
  /** The `data` of a quote's only event of a type. */
  told(quoteId: string, type: string): Promise<unknown>;
}

export function useReflecting(): Reflecting {
  const at = {} as Reflecting;
  beforeAll(async () => {
    at.database = await createTestDatabase();
    at.deps = {
      db: at.database.db,
      clock: () => new Date(),
      adminFor: () => Promise.resolve(null),
      apiKey: 'test-api-key',
      encryptionKeys: TEST_KEYS,
    };
  });
  beforeEach(async () => {
    at.shop = await makeShop(at.database.db);
  });
  afterAll(() => at.database.drop());
  at.draft = (draft, changes) =>
    reflectDraft(at.deps, at.shop, draftFacts(draftPayload(draft, changes)));
  at.deleted = (draft) =>
    reflectDraft(at.deps, at.shop, draftDeletedFacts({ id: draftNumber(draft) }, new Date()));
  at.order = (draft, changes) =>
    reflectOrder(at.deps, at.shop, orderFacts(orderPayload(draft, changes)));
  at.orderOf = (draft, changes) => ({
    ...orderFacts(orderPayload(draft)),
    draftGid: draft.gid,
    ...changes,
  });
  at.events = async (quoteId) => {
    const events = await at.database.db.event.findMany({
      where: { quoteId },
      orderBy: { sequence: 'asc' },
    });
    return events.map(({ type }) => type);
  };
  at.told = async (quoteId, type) => {
    const event = await at.database.db.event.findFirstOrThrow({ where: { quoteId, type } });
    return (JSON.parse(event.body) as { data: unknown }).data;
  };
  return at;
}
