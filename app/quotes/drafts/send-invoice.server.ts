import { ShopifyUnreachable, type AdminGraphql } from '../../shopify/admin-graphql.server.ts';
import { sendDraftOrderInvoice, type InvoiceMail } from '../../shopify/send-invoice.server.ts';
import type { UserError } from '../../shopify/user-errors.ts';
import { isEmailAddress } from '../email-address.ts';
import type { StepRefusal, TakenStep } from '../steps/step-outcome.ts';
import type { Change, StepDeps, StepOn, Taking } from '../steps/step.ts';
import { takeStep } from '../steps/take-step.server.ts';
import { canTake } from '../transitions.ts';
import { askingFailed, told } from './asking-failed.server.ts';
import { currentDraft, type CurrentDraft } from './current-draft.server.ts';

/** Where what Shopify says about the mail is shown. */
const FIELDS: Record<string, string> = { to: 'to', subject: 'subject', customMessage: 'message' };

const NO_DRAFT = 'This quote has no draft order. Convert it first.';
const NO_ANSWER =
  'Shopify could not be reached, or gave no answer in time: the invoice may have been sent all the same. ' +
  'See whether the draft order in Shopify says so, before you send it again.';
const OUTDATED =
  'This quote was changed after it was converted. Convert it again, then send the invoice.';

/**
 * Has Shopify mail the invoice of a quote's draft order, with the link to pay it. The event is told once
 * Shopify has sent it; sending again is allowed, and is another event.
 */
export async function sendInvoice(
  deps: StepDeps & { admin: AdminGraphql },
  on: StepOn,
  mail: InvoiceMail,
): Promise<TakenStep | StepRefusal> {
  const to = mail.to.trim();
  if (!isEmailAddress(to)) {
    const message = 'Enter an email address like jordan@example.com.';
    return { ok: false, reason: 'invalid', errors: [{ field: 'to', message }] };
  }
  const ready = await draftToInvoice(deps, on);
  if (!ready.ok) return ready;
  try {
    const sent = await sendDraftOrderInvoice(deps.admin, ready.draft.gid, { ...mail, to });
    if (!sent.ok) return { ok: false, reason: 'invalid', errors: invoiceErrors(sent.errors) };
  } catch (error) {
    return error instanceof ShopifyUnreachable ? told(NO_ANSWER) : askingFailed(error);
  }
  return takeStep(deps, { ...on, read: undefined }, 'invoice', (taking) =>
    invoiced(taking, ready.draft, to),
  );
}

async function draftToInvoice(
  { db }: StepDeps,
  on: StepOn,
): Promise<{ ok: true; draft: CurrentDraft } | StepRefusal> {
  const quote = await db.quote.findFirst({
    where: { id: on.quoteId, shopId: on.shop.id, status: { not: 'deleted' } },
    select: { status: true, changed: true, lastVersion: true },
  });
  if (!quote) return { ok: false, reason: 'not_found' };
  if (!canTake('invoice', quote.status)) {
    return { ok: false, reason: 'wrong_status', status: quote.status };
  }
  const draft = await currentDraft(db, on);
  if (!draft) return told(NO_DRAFT);
  // Of an earlier version: kept by choice, and the only one that is left.
  const isOld = quote.changed || draft.version.number !== quote.lastVersion;
  return isOld ? told(OUTDATED) : { ok: true, draft };
}

async function invoiced(
  { tx, shop, now }: Taking,
  draft: CurrentDraft,
  to: string,
): Promise<Change> {
  await tx.draftOrder.updateMany({
    where: { id: draft.id, shopId: shop.id, status: { in: ['open', 'invoice_sent'] } },
    data: { status: 'invoice_sent', invoiceSentAt: now, invoiceTo: to },
  });
  return {
    ok: true,
    events: [
      {
        type: 'quote.invoice_sent',
        data: { draft_order_gid: draft.gid, recipient_email: to, sent_at: now.toISOString() },
      },
    ],
  };
}

function invoiceErrors(errors: UserError[]) {
  return errors.map(({ field, message }) => ({
    field: FIELDS[field?.at(-1) ?? ''] ?? null,
    message,
  }));
}
