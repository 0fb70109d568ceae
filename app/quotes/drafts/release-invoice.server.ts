import type { StepDeps } from '../steps/step.ts';
import { NOT_CLAIMED } from './finish-invoice.server.ts';

/** A claim, as it was made. */
export interface ClaimedInvoice {
  id: string;
  shopId: number;
  invoiceClaimedUntil: Date | null;
}

/** Lets the claim of an invoice go that Shopify refused to send: whoever asked for it was told. */
export async function releaseInvoice(
  { db }: Pick<StepDeps, 'db'>,
  { id, shopId, invoiceClaimedUntil }: ClaimedInvoice,
): Promise<void> {
  await db.draftOrder.updateMany({
    where: { id, shopId, invoiceClaimedUntil },
    data: NOT_CLAIMED,
  });
}

/** The same of one that was never sent, as it turned out later: the quote's page says so from now on. */
export async function releaseUnsent(
  { db, clock }: StepDeps,
  { id, shopId, invoiceClaimedUntil }: ClaimedInvoice,
): Promise<void> {
  await db.draftOrder.updateMany({
    where: { id, shopId, invoiceClaimedUntil },
    // Who asked for it, and to whom it was to go, is what the page says.
    data: { invoiceClaimedUntil: null, invoiceUnsentAt: clock() },
  });
}
