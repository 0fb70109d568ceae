import type { InstalledShop } from '../../shopify/find-shop.server.ts';
import { SYSTEM } from '../actor.ts';
import { finishInvoice } from '../drafts/finish-invoice.server.ts';
import { isLaterInvoice } from '../drafts/is-later-invoice.ts';
import { snapshotSchema } from '../versions/snapshot.ts';
import type { KnownDraft } from './known-draft.server.ts';
import type { ReflectDeps } from './reflected.ts';

/**
 * Takes over that Shopify sent an invoice: the one that somebody is sending here, whose answer is on its
 * way or was lost, or else one that was sent in Shopify's admin, which does not tell to whom: the customer
 * it is. Each invoice is told once, whoever tells of it first. Null: there was none to tell of; else the
 * endpoints to `dispatch` to.
 */
export async function reflectInvoice(
  deps: ReflectDeps,
  shop: InstalledShop,
  { draft, at }: { draft: KnownDraft; at: Date | null },
): Promise<string[] | null> {
  const { id, gid, version, quote } = draft;
  if (at === null || gid === null) return null;
  const isOurs = draft.invoiceClaimedUntil !== null && isLaterInvoice(at, draft.invoiceSentBefore);
  if (!isOurs && !isLaterInvoice(at, draft.invoiceSentAt)) return null;
  const customer = snapshotSchema.parse(version.snapshot).customer.email;
  const on = { shop, quoteId: draft.quoteId, actor: SYSTEM };
  const told = await finishInvoice(deps, on, {
    draft: { id, gid },
    at,
    to: (isOurs && draft.invoiceClaimedTo) || customer,
    claimedUntil: isOurs ? draft.invoiceClaimedUntil : null,
    isOfEarlierVersion: version.number < quote.lastVersion,
  });
  return told?.ok ? told.endpointIds : null;
}
