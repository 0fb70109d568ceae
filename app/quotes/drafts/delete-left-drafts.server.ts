import { deleteOldDrafts } from './delete-old-drafts.server.ts';
import type { SettleDeps } from './settle-claims.server.ts';

const PAGE = 50;

/**
 * Deletes the older draft orders of conversions whose process died, or for which Shopify was away, before
 * that was done: they could still be paid, and whoever converted was told that they are deleted.
 */
export async function deleteLeftDrafts(deps: SettleDeps): Promise<void> {
  for (let after = ''; ;) {
    const replacing = await replacingDrafts(deps, after);
    for (const draft of replacing) await deleteOlderThan(deps, draft);
    const last = replacing.at(-1);
    if (!last || replacing.length < PAGE) return;
    after = last.id;
  }
}

/** Where the new one is gone again, the customer is left what there is. */
function replacingDrafts({ db }: SettleDeps, after: string) {
  return db.draftOrder.findMany({
    where: {
      id: { gt: after },
      deleteOld: true,
      status: { in: ['open', 'invoice_sent', 'completed'] },
      shop: { uninstalledAt: null },
    },
    include: { shop: { select: { id: true, domain: true } } },
    orderBy: { id: 'asc' },
    take: PAGE,
  });
}

async function deleteOlderThan(
  deps: SettleDeps,
  { shop, ...made }: Awaited<ReturnType<typeof replacingDrafts>>[number],
): Promise<void> {
  try {
    const admin = await deps.adminFor(shop.domain);
    if (admin) await deleteOldDrafts({ ...deps, admin }, shop, made);
  } catch (error) {
    const facts = { err: error, shop: shop.domain, draft_order_id: made.id };
    deps.log.warn(facts, 'older draft orders not deleted');
  }
}
