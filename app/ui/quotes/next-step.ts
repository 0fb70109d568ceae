import type { QuoteStatus } from '../../quotes/quote.ts';
import { canTake, type Step } from '../../quotes/transitions.ts';
import type { PlainTextKey } from '../../texts/catalogue.ts';

/** What a quote's page offers to do that is more than keeping it in order. */
export const OFFERED_STEPS = [
  'send',
  'approve',
  'reject',
  'convert',
  'invoice',
  'renew',
  'remove',
] as const satisfies readonly Step[];

export type OfferedStep = (typeof OFFERED_STEPS)[number];

/** What of a quote decides about it. */
export interface Standing {
  status: QuoteStatus;
  /** Something was changed since the last version was made. */
  changed: boolean;
}

/** The most sensible thing to do next; null while it is somebody else's turn, or all is done. */
export function nextStep({ status, changed }: Standing): OfferedStep | null {
  switch (status) {
    case 'requested':
      return 'send';
    case 'sent':
      return changed ? 'send' : null;
    case 'approved':
      return changed ? 'send' : 'convert';
    case 'converted':
      return changed ? 'convert' : 'invoice';
    case 'invoiced':
      return changed ? 'convert' : null;
    case 'rejected':
    case 'expired':
      return 'renew';
    case 'ordered':
    case 'deleted':
      return null;
  }
}

/**
 * What else can be done now. What was changed after it was sent was not approved, and is not converted as
 * if it was. What was converted is so again only when there is something new in it, and
 * then there is nothing to be paid for before that.
 */
export function otherSteps(standing: Standing): OfferedStep[] {
  const next = nextStep(standing);
  return OFFERED_STEPS.filter(
    (step) => step !== next && canTake(step, standing.status) && !isIdle(step, standing),
  );
}

function isIdle(step: OfferedStep, { status, changed }: Standing): boolean {
  if (status === 'approved') return step === 'convert' && changed;
  const isConverted = status === 'converted' || status === 'invoiced';
  if (!isConverted) return false;
  return step === (changed ? 'invoice' : 'convert');
}

/** What the button says that takes a step. */
export function stepLabel(step: OfferedStep, { status, changed }: Standing): PlainTextKey {
  const again = status === 'converted' || status === 'invoiced';
  switch (step) {
    case 'send':
      if (status === 'requested') return 'quoteSteps.labels.send';
      return changed ? 'quoteSteps.labels.sendNew' : 'quoteSteps.labels.sendAgain';
    case 'approve':
      return 'quoteSteps.labels.approve';
    case 'reject':
      return 'quoteSteps.labels.reject';
    case 'convert':
      return again ? 'quoteSteps.labels.convertAgain' : 'quoteSteps.labels.convert';
    case 'invoice':
      return status === 'invoiced' ? 'quoteSteps.labels.invoiceAgain' : 'quoteSteps.labels.invoice';
    case 'renew':
      return 'quoteSteps.labels.renew';
    case 'remove':
      return 'quoteSteps.labels.remove';
  }
}
