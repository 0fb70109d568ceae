import type { InstalledShop } from '../../shopify/find-shop.server.ts';
import { SYSTEM } from '../actor.ts';
import type { QuoteStatus } from '../quote.ts';
import type { StepOn } from '../steps/step.ts';
import { takeStep } from '../steps/take-step.server.ts';
import type { OrderFacts } from './facts.ts';
import { draftOfOrder, type KnownDraft } from './known-draft.server.ts';
import { ordered } from './ordered.server.ts';
import { NotSettledYet, type Reflected, type ReflectDeps } from './reflected.ts';

/**
 * Takes over what Shopify tells of an order: a draft order of ours became one, or it was cancelled.
 * Whatever tells of it first makes the quote ordered, with its events, once. May be told again, late,
 * and in any order. After it, `dispatch` to the endpoints it answers.
 */
export async function reflectOrder(
  deps: ReflectDeps,
  shop: InstalledShop,
  facts: OrderFacts,
): Promise<Reflected> {
  const draft = await draftOfOrder(deps.db, shop, facts);
  const reflected: Reflected = draft
    ? await takeOrder(deps, { shop, draft, facts })
    : { outcome: 'unknown', endpointIds: [] };
  const cancelled = await noteCancelled(deps, shop, facts);
  return cancelled ? { ...reflected, outcome: 'cancelled' } : reflected;
}

/** Statuses that a quote has while its draft order is said to be gone from Shopify. */
const UNCONVERTED: readonly QuoteStatus[] = ['requested', 'sent', 'approved'];

interface Ordering {
  draft: { id: string; gid: string };
  facts: OrderFacts;
}

async function takeOrder(
  deps: ReflectDeps,
  { shop, draft, facts }: { shop: InstalledShop; draft: KnownDraft; facts: OrderFacts },
): Promise<Reflected> {
  if (draft.quote.orderGid !== null) return { outcome: 'known', endpointIds: [] };
  if (draft.gid === null) {
    throw new NotSettledYet(
      `${facts.name} is an order, and the making of its draft is not settled.`,
    );
  }
  const on = { shop, quoteId: draft.quoteId, actor: SYSTEM };
  const ordering = { draft: { id: draft.id, gid: draft.gid }, facts };
  const taken = await order(deps, on, ordering);
  if (taken.ok) return { outcome: 'ordered', endpointIds: taken.endpointIds };
  if (taken.reason !== 'wrong_status') return { outcome: taken.reason, endpointIds: [] };
  if (taken.status === 'ordered') return { outcome: 'known', endpointIds: [] };
  if (!UNCONVERTED.includes(taken.status)) return { outcome: 'wrong_status', endpointIds: [] };
  return orderAfterAll(deps, on, ordering);
}

/** Completed drafts can be deleted, and the notice of that may be here before the one of the order. */
async function orderAfterAll(
  deps: ReflectDeps,
  on: StepOn,
  ordering: Ordering,
): Promise<Reflected> {
  const again = await takeStep(deps, on, 'convert', () =>
    Promise.resolve({ ok: true as const, events: [] }),
  );
  const taken = again.ok ? await order(deps, on, ordering) : again;
  return taken.ok
    ? { outcome: 'ordered', endpointIds: taken.endpointIds }
    : { outcome: taken.reason, endpointIds: [] };
}

function order(deps: ReflectDeps, on: StepOn, ordering: Ordering) {
  return takeStep(deps, on, 'order', (taking) => ordered(deps, taking, ordering));
}

/** No change of status: what was ordered was ordered. */
async function noteCancelled(
  { db }: ReflectDeps,
  shop: InstalledShop,
  { gid, cancelledAt }: OrderFacts,
): Promise<boolean> {
  if (cancelledAt === null) return false;
  const { count } = await db.quote.updateMany({
    where: { shopId: shop.id, orderGid: gid, orderCancelledAt: null },
    data: { orderCancelledAt: cancelledAt },
  });
  return count > 0;
}
