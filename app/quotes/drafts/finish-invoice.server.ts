import type { StepRefusal, TakenStep } from '../steps/step-outcome.ts';
import type { Change, StepDeps, StepOn, Taking } from '../steps/step.ts';
import { takeStep } from '../steps/take-step.server.ts';
import { beginningOf } from './is-later-invoice.ts';

/** An invoice that Shopify sent. */
export interface SentInvoice {
  draft: { id: string; gid: string };
  /** By Shopify's clock. */
  at: Date;
  to: string;
  /** Until when it was claimed, which tells by whom; null: somebody sent it in Shopify's admin. */
  claimedUntil: Date | null;
  /** Of a draft order that an earlier version was converted to, and that was kept. */
  isOfEarlierVersion?: boolean;
}

/** What is left of a claim once it is known what came of it. */
export const NOT_CLAIMED = {
  invoiceClaimedUntil: null,
  invoiceClaimedBy: null,
  invoiceClaimedTo: null,
};

/**
 * Notes an invoice that Shopify sent: what the draft order says of it and `quote.invoice_sent` commit
 * together, once for each invoice, whoever comes first: the one who had it sent, the worker that found it
 * out, or a notice from Shopify. Null: it was told before.
 */
export async function finishInvoice(
  deps: StepDeps,
  on: StepOn,
  sent: SentInvoice,
): Promise<TakenStep | StepRefusal | null> {
  const before = { told: false };
  const take = (step: 'invoice' | 'organize') =>
    takeStep(deps, { ...on, read: undefined }, step, async (taking) => {
      if (await writeInvoice(taking, sent)) return invoiced(sent);
      before.told = true;
      return { ok: false, reason: 'not_found' };
    });
  let taken = await take(sent.isOfEarlierVersion ? 'organize' : 'invoice');
  // It was paid before this was found out, or its draft order is gone: it was sent all the same.
  if (!taken.ok && taken.reason === 'wrong_status') taken = await take('organize');
  return before.told ? null : taken;
}

/** False: it was told before. */
async function writeInvoice(
  { tx, shop }: Taking,
  { draft, at, to, claimedUntil }: SentInvoice,
): Promise<boolean> {
  const which = { id: draft.id, shopId: shop.id };
  const isLater = [{ invoiceSentAt: null }, { invoiceSentAt: { lt: beginningOf(at) } }];
  const isClaimed = claimedUntil && { ...which, invoiceClaimedUntil: claimedUntil };
  const { count } = await tx.draftOrder.updateMany({
    where: { ...which, OR: isClaimed ? [isClaimed, ...isLater] : isLater },
    data: { invoiceSentAt: at, invoiceTo: isClaimed ? to : null, invoiceUnsentAt: null },
  });
  if (count === 0) return false;
  await tx.draftOrder.updateMany({
    where: { ...which, status: 'open' },
    data: { status: 'invoice_sent' },
  });
  // That of somebody who claims it now stays.
  if (isClaimed) await tx.draftOrder.updateMany({ where: isClaimed, data: NOT_CLAIMED });
  return true;
}

function invoiced({ draft, at, to }: SentInvoice): Change {
  const data = {
    draft_order_gid: draft.gid,
    recipient_email: to,
    sent_at: at.toISOString(),
  };
  return { ok: true, events: [{ type: 'quote.invoice_sent', data }] };
}
