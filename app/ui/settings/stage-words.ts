import type { StageColor } from '../../quotes/pipeline/stage.ts';
import type { QuoteStatus } from '../../quotes/quote.ts';

/** Colours by what they look like. */
export const COLOR_NAMES: Record<StageColor, string> = {
  neutral: 'Grey',
  info: 'Blue',
  success: 'Green',
  attention: 'Yellow',
  warning: 'Orange',
  critical: 'Red',
};

/** What can move a quote by itself: coming to one of these statuses. */
export const ENTERING: readonly { status: QuoteStatus; label: string }[] = [
  { status: 'sent', label: 'Sent to the customer' },
  { status: 'approved', label: 'Approved' },
  { status: 'rejected', label: 'Rejected' },
  { status: 'requested', label: 'Back to work: changed after an answer, or renewed' },
  { status: 'converted', label: 'Converted to a draft order' },
  { status: 'invoiced', label: 'Invoice sent' },
  { status: 'ordered', label: 'Ordered' },
  { status: 'expired', label: 'Expired' },
];
