import type { Log } from '../../log.server.ts';
import { readDraftOrders } from '../../shopify/read-draft-orders.server.ts';
import { claimDrafts, type DueDraft } from './claim-drafts.server.ts';
import type { DraftFacts } from './facts.ts';
import { presentDraft } from './read-facts.ts';
import { reflectDraft } from './reflect-draft.server.ts';
import type { ReflectDeps } from './reflected.ts';

interface ReconcileDeps extends ReflectDeps {
  log: Log;
  /** Has deliveries leave at once; never throws. */
  wake: (endpointIds: string[]) => Promise<void>;
}

/** Milliseconds between two rounds. */
export const RECONCILE_EVERY_MS = 5 * 60 * 1_000;

/** Each draft is looked at that often; the first time so long after it was made. */
const LOOK_AFTER_MS = 30 * 60 * 1_000;
/** In one round, so that a shop's points are left to whoever works there. */
const DRAFTS_OF_SHOP = 100;
const DRAFTS_OF_ALL = 1_000;

/**
 * Asks Shopify what became of open draft orders, for what a notice that never came would have told. What
 * cannot be asked now is asked in half an hour. Returns how many were looked at.
 */
export async function reconcileDrafts(deps: ReconcileDeps): Promise<number> {
  const now = deps.clock();
  const before = new Date(now.getTime() - LOOK_AFTER_MS);
  const limits = { before, ofShop: DRAFTS_OF_SHOP, ofAll: DRAFTS_OF_ALL };
  const due = await claimDrafts(deps.db, now, limits);
  for (const [shopDomain, drafts] of Map.groupBy(due, (draft) => draft.shopDomain)) {
    await reconcileShop(deps, shopDomain, drafts).catch((error: unknown) =>
      deps.log.warn({ err: error, shop: shopDomain }, 'draft orders not looked at'),
    );
  }
  return due.length;
}

async function reconcileShop(
  deps: ReconcileDeps,
  domain: string,
  drafts: DueDraft[],
): Promise<void> {
  const admin = await deps.adminFor(domain);
  if (!admin) return;
  const at = deps.clock();
  const gids = drafts.map(({ gid }) => gid);
  const read = await readDraftOrders(admin, gids);
  for (const [index, { gid, shopId }] of drafts.entries()) {
    const now = read[index];
    const facts: DraftFacts = now ? presentDraft(now) : { gid, status: 'deleted', at };
    try {
      const { outcome, endpointIds } = await reflectDraft(deps, { id: shopId, domain }, facts);
      await deps.wake(endpointIds);
      if (CHANGES.has(outcome)) {
        deps.log.warn({ shop: domain, gid, outcome }, 'a notice was missed');
      }
    } catch (error) {
      // It keeps no other from being looked at.
      deps.log.warn({ err: error, shop: domain, gid }, 'draft order not reflected');
    }
  }
}

/** What a notice would have told before. */
const CHANGES = new Set(['invoiced', 'ordered', 'cancelled', 'unconverted', 'deleted', 'edited']);
