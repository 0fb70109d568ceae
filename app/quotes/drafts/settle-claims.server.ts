import type { Log } from '../../log.server.ts';
import type { AdminFor } from '../../shopify/admin-graphql.server.ts';
import { SYSTEM } from '../actor.ts';
import type { StepDeps } from '../steps/step.ts';
import { settleClaim } from './settle-claim.server.ts';

export const SETTLE_EVERY_MS = 30_000;

const PAGE = 50;

export interface SettleDeps extends StepDeps {
  adminFor: AdminFor;
  /** Wakes the endpoints of events that were committed. */
  wake: (endpointIds: string[]) => Promise<void>;
  log: Log;
}

/**
 * Finds out what came of conversions whose process died, or whose answer was lost: their draft orders are
 * found by their tags, and the quotes are converted; where there is none, the quotes can be converted anew.
 */
export async function settleClaims(deps: SettleDeps): Promise<void> {
  for (let after = ''; ;) {
    const claims = await abandonedClaims(deps, after);
    for (const claim of claims) await settleOne(deps, claim);
    const last = claims.at(-1);
    if (!last || claims.length < PAGE) return;
    after = last.id;
  }
}

function abandonedClaims({ db, clock }: SettleDeps, after: string) {
  return db.draftOrder.findMany({
    where: {
      id: { gt: after },
      status: 'claimed',
      claimedUntil: { lte: clock() },
      shop: { uninstalledAt: null },
    },
    include: { shop: { select: { id: true, domain: true } } },
    orderBy: { id: 'asc' },
    take: PAGE,
  });
}

async function settleOne(
  deps: SettleDeps,
  { shop, ...claim }: Awaited<ReturnType<typeof abandonedClaims>>[number],
): Promise<void> {
  try {
    const admin = await deps.adminFor(shop.domain);
    if (!admin) return;
    const on = { shop, quoteId: claim.quoteId, actor: SYSTEM };
    const settled = await settleClaim({ ...deps, admin }, on, claim);
    if (settled.kind === 'finished' && settled.taken.ok) await deps.wake(settled.taken.endpointIds);
  } catch (error) {
    // One shop whose Shopify is away keeps no other one waiting.
    deps.log.warn({ err: error, shop: shop.domain, draft_order_id: claim.id }, 'claim not settled');
  }
}
