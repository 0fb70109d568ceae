import { message, type Message } from '../../texts/message.ts';
import type { StepRefusal } from '../steps/step-outcome.ts';
import type { StepDeps, StepOn, Taking } from '../steps/step.ts';
import { takeStep } from '../steps/take-step.server.ts';
import { told } from './asking-failed.server.ts';
import type { CurrentDraft } from './current-draft.server.ts';
import { draftToInvoice } from './draft-to-invoice.server.ts';
import { isLaterInvoice } from './is-later-invoice.ts';

/**
 * For how long whoever claimed an invoice is sending it. Shopify is asked once, which takes 15 s at the
 * very most (app/shopify/admin-graphql.server.ts).
 */
export const INVOICE_CLAIM_MS = 60_000;

/** The right to have the invoice of a draft order sent. */
export interface InvoiceClaim {
  draft: CurrentDraft;
  /** Tells this claim from any other. */
  until: Date;
  to: string;
}

interface Asked {
  to: string;
  /** The draft order that was looked at. */
  gid: string;
  /** When Shopify had sent the last invoice of it; null: it never did. */
  sentBefore: Date | null;
}

/**
 * Claims the sending of an invoice: who sends it, and to whom, commits before Shopify is asked. One
 * invoice of a draft order is under way at a time: a double click, or a second person, is told of the
 * first one's. What became of one that nobody was heard of again is found out by `settleInvoices`.
 */
export async function claimInvoice(
  deps: StepDeps,
  on: StepOn,
  asked: Asked,
): Promise<{ ok: true; claim: InvoiceClaim } | StepRefusal> {
  const claiming: { claim: InvoiceClaim | null } = { claim: null };
  // Claiming leaves the status alone; the step itself is taken once Shopify has sent the invoice.
  const taken = await takeStep(deps, on, 'organize', async (taking) => {
    const found = await draftToInvoice(taking.tx, on);
    if (!found.ok) return found;
    const { invoiceClaimedUntil: until } = found.draft;
    if (until) return told(until > taking.now ? beingSent(found.draft) : foundOut(found.draft));
    if (found.draft.gid !== asked.gid) return told(ANOTHER);
    claiming.claim = await makeClaim(taking, found.draft, asked);
    return { ok: true, events: [] };
  });
  if (!taken.ok) return taken;
  if (!claiming.claim) throw new Error('A claim was taken and not made.');
  return { ok: true, claim: claiming.claim };
}

const ANOTHER = message('refusals.invoice.another');

function beingSent(draft: CurrentDraft): Message {
  return message('refusals.invoice.beingSent', sending(draft));
}

function foundOut(draft: CurrentDraft): Message {
  return message('refusals.invoice.foundOut', sending(draft));
}

function sending({ invoiceClaimedBy, invoiceClaimedTo }: CurrentDraft) {
  return {
    by: invoiceClaimedBy ?? message('refusals.invoice.somebody'),
    to: invoiceClaimedTo ?? message('refusals.invoice.customer'),
  };
}

async function makeClaim(
  { tx, shop, actor, now }: Taking,
  draft: CurrentDraft,
  { to, sentBefore: read }: Asked,
): Promise<InvoiceClaim> {
  const until = new Date(now.getTime() + INVOICE_CLAIM_MS);
  const known = draft.invoiceSentAt;
  await tx.draftOrder.update({
    where: { id: draft.id, shopId: shop.id },
    data: {
      invoiceClaimedUntil: until,
      invoiceClaimedBy: actor.name,
      invoiceClaimedTo: to,
      // Another may have been sent since Shopify was asked.
      invoiceSentBefore: read && isLaterInvoice(read, known) ? read : known,
      invoiceUnsentAt: null,
    },
  });
  return { draft, until, to };
}
