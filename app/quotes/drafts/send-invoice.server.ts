import {
  ShopifyRefused,
  ShopifyUnreachable,
  type AdminGraphql,
} from '../../shopify/admin-graphql.server.ts';
import { readDraftOrders } from '../../shopify/read-draft-orders.server.ts';
import {
  sendDraftOrderInvoice,
  type InvoiceMail,
  type SentDraftOrderInvoice,
} from '../../shopify/send-invoice.server.ts';
import type { UserError } from '../../shopify/user-errors.ts';
import { message } from '../../texts/message.ts';
import { isEmailAddress } from '../email-address.ts';
import { invalid } from '../steps/invalid.ts';
import type { StepRefusal, TakenStep } from '../steps/step-outcome.ts';
import type { StepDeps, StepOn } from '../steps/step.ts';
import { takeStep } from '../steps/take-step.server.ts';
import { askingFailed, told } from './asking-failed.server.ts';
import { claimInvoice, type InvoiceClaim } from './claim-invoice.server.ts';
import { draftToInvoice } from './draft-to-invoice.server.ts';
import { finishInvoice } from './finish-invoice.server.ts';
import { releaseInvoice } from './release-invoice.server.ts';

type SendDeps = StepDeps & { admin: AdminGraphql };

/** Where what Shopify says about the mail is shown. */
const FIELDS: Record<string, string> = { to: 'to', subject: 'subject', customMessage: 'message' };

const NO_ANSWER = message('refusals.invoice.noAnswer');
const GONE = message('refusals.invoice.draftGone');

/**
 * Has Shopify mail the invoice of a quote's draft order, with the link to pay it. One is sent at a time,
 * by whomever it is asked for; sending again is allowed, and is another event. The event is told once
 * Shopify has sent it, also where its answer is lost.
 */
export async function sendInvoice(
  deps: SendDeps,
  on: StepOn,
  mail: InvoiceMail,
): Promise<TakenStep | StepRefusal> {
  const to = mail.to.trim();
  if (!isEmailAddress(to)) return invalid('to', message('refusals.enterEmail'));
  const claimed = await lookAndClaim(deps, on, to);
  return claimed.ok ? sendClaimed(deps, on, claimed.claim, { ...mail, to }) : claimed;
}

/** Shopify is asked first when it sent the last one: what it says later tells whether this one was. */
async function lookAndClaim(
  deps: SendDeps,
  on: StepOn,
  to: string,
): Promise<{ ok: true; claim: InvoiceClaim } | StepRefusal> {
  const ready = await draftToInvoice(deps.db, on);
  if (!ready.ok) return ready;
  const { gid } = ready.draft;
  try {
    const [read] = await readDraftOrders(deps.admin, [gid]);
    if (!read) return told(GONE);
    const sentBefore = read.invoiceSentAt ? new Date(read.invoiceSentAt) : null;
    return await claimInvoice(deps, on, { to, gid, sentBefore });
  } catch (error) {
    return askingFailed(error);
  }
}

async function sendClaimed(
  deps: SendDeps,
  on: StepOn,
  { draft, until, to }: InvoiceClaim,
  mail: InvoiceMail,
): Promise<TakenStep | StepRefusal> {
  const claim = { id: draft.id, shopId: on.shop.id, invoiceClaimedUntil: until };
  let sent: SentDraftOrderInvoice;
  try {
    sent = await sendDraftOrderInvoice(deps.admin, draft.gid, mail);
  } catch (error) {
    if (sentNothing(error)) {
      await releaseInvoice(deps, claim);
      return askingFailed(error);
    }
    // It may have been sent all the same: the claim stays, and settleInvoices finds out.
    if (error instanceof ShopifyUnreachable) return told(NO_ANSWER);
    throw error;
  }
  if (!sent.ok) {
    await releaseInvoice(deps, claim);
    return { ok: false, reason: 'invalid', errors: invoiceErrors(sent.errors) };
  }
  const at = sent.sentAt ?? deps.clock();
  const finished = await finishInvoice(deps, on, { draft, at, to, claimedUntil: until });
  // A notice from Shopify may be faster than its answer.
  return finished ?? takeStep(deps, { ...on, read: undefined }, 'organize', nothing);
}

const nothing = () => Promise.resolve({ ok: true as const, events: [] });

/** Shopify would not even begin, or has the browser come again with a new token. */
function sentNothing(error: unknown): boolean {
  return error instanceof ShopifyRefused || error instanceof Response;
}

function invoiceErrors(errors: UserError[]) {
  return errors.map(({ field, message: text }) => ({
    field: FIELDS[field?.at(-1) ?? ''] ?? null,
    message: { text },
  }));
}
