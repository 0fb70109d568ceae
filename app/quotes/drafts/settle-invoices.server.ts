import type { Prisma } from '@prisma/client';
import { readDraftOrders } from '../../shopify/read-draft-orders.server.ts';
import { SYSTEM } from '../actor.ts';
import { snapshotSchema } from '../versions/snapshot.ts';
import { finishInvoice } from './finish-invoice.server.ts';
import { isLaterInvoice } from './is-later-invoice.ts';
import { releaseUnsent } from './release-invoice.server.ts';
import type { SettleDeps } from './settle-claims.server.ts';

const PAGE = 50;

/**
 * Finds out what came of invoices whose sender died, or whose answer was lost: Shopify says when it sent
 * the last one of a draft order. What it sent is told; what it did not send can be sent anew.
 */
export async function settleInvoices(deps: SettleDeps): Promise<void> {
  for (let after = ''; ;) {
    const claims = await abandonedInvoices(deps, after);
    for (const claim of claims) await settleOne(deps, claim);
    const last = claims.at(-1);
    if (!last || claims.length < PAGE) return;
    after = last.id;
  }
}

const WITH_SHOP = {
  shop: { select: { id: true, domain: true } },
  version: { select: { snapshot: true } },
} satisfies Prisma.DraftOrderInclude;

type AbandonedInvoice = Prisma.DraftOrderGetPayload<{ include: typeof WITH_SHOP }>;

function abandonedInvoices({ db, clock }: SettleDeps, after: string): Promise<AbandonedInvoice[]> {
  return db.draftOrder.findMany({
    where: {
      id: { gt: after },
      invoiceClaimedUntil: { lte: clock() },
      shop: { uninstalledAt: null },
    },
    include: WITH_SHOP,
    orderBy: { id: 'asc' },
    take: PAGE,
  });
}

async function settleOne(deps: SettleDeps, claim: AbandonedInvoice): Promise<void> {
  const { shop } = claim;
  try {
    await settle(deps, claim);
  } catch (error) {
    // One shop whose Shopify is away keeps no other one waiting.
    const facts = { err: error, shop: shop.domain, draft_order_id: claim.id };
    deps.log.warn(facts, 'invoice not settled');
  }
}

async function settle(deps: SettleDeps, claim: AbandonedInvoice): Promise<void> {
  const { shop, id, gid, invoiceClaimedUntil: claimedUntil } = claim;
  const admin = await deps.adminFor(shop.domain);
  if (!admin || gid === null) return;
  const [read] = await readDraftOrders(admin, [gid]);
  const at = read?.invoiceSentAt ? new Date(read.invoiceSentAt) : null;
  if (at && isLaterInvoice(at, claim.invoiceSentBefore)) {
    // Erased meanwhile, it is told as it is told of everything that was erased.
    const to =
      claim.invoiceClaimedTo ?? snapshotSchema.parse(claim.version.snapshot).customer.email;
    const on = { shop, quoteId: claim.quoteId, actor: SYSTEM };
    const sent = { draft: { id, gid }, at, to, claimedUntil };
    const finished = await finishInvoice(deps, on, sent);
    if (finished?.ok) return deps.wake(finished.endpointIds);
    // Somebody told of it meanwhile, or the quote was deleted: nobody waits for it.
  }
  await releaseUnsent(deps, claim);
}
