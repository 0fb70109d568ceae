import { customerActor } from '../actor.ts';
import type { StepDeps } from '../steps/step.ts';
import { takeStep } from '../steps/take-step.server.ts';
import type { InstalledShop } from '../../shopify/find-shop.server.ts';
import { findLinkedVersion } from './find-linked-version.server.ts';

/** Somebody who reads a quote closes and opens it, and reloads; that is one view. */
const SAME_VIEW_MS = 60 * 60 * 1_000;

/**
 * Notes that a customer opened what they were sent: `quote.viewed`, once an hour and version at most.
 * Returns whom to `dispatch` to.
 */
export async function viewVersion(
  deps: StepDeps,
  opened: { shop: InstalledShop; secret: string },
): Promise<string[]> {
  const { shop } = opened;
  const linked = await findLinkedVersion(deps.db, opened, deps.clock());
  if (!linked || isSameView(linked.version.viewedAt, deps.clock())) return [];
  const { id, number, quote } = linked.version;
  const on = { shop, quoteId: quote.id, actor: customerActor(quote.customerName) };
  const taken = await takeStep(deps, on, 'view', async ({ tx, now }) => {
    const before = new Date(now.getTime() - SAME_VIEW_MS);
    const { count } = await tx.quoteVersion.updateMany({
      where: { id, shopId: shop.id, OR: [{ viewedAt: null }, { viewedAt: { lte: before } }] },
      data: { viewedAt: now },
    });
    const data = { version: number, viewed_at: now.toISOString() };
    return { ok: true, events: count === 0 ? [] : [{ type: 'quote.viewed', data }] };
  });
  return taken.ok ? taken.endpointIds : [];
}

function isSameView(viewedAt: Date | null, now: Date): boolean {
  return viewedAt !== null && now.getTime() - viewedAt.getTime() < SAME_VIEW_MS;
}
