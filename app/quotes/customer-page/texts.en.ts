import type { AnswerProblem } from '../versions/answer-version.server.ts';
import type { VersionState } from '../versions/version-state.ts';

/** What the customer's page says. */
export interface PageTexts {
  /** `{number}` is the quote's. */
  title: string;
  states: Record<VersionState, string>;
  /** `{date}` is the end, or of the answer; `{order}` the order's name. */
  notices: Record<VersionState | 'overtaken' | 'payable' | 'payableChanged' | 'orderedAs', string>;
  seeNewer: string;
  thanks: Record<'approved' | 'rejected', string>;
  notRecorded: string;
  problems: Record<AnswerProblem, string>;
  preview: string;
  toAnswer: string;
  facts: Record<'for' | 'reference' | 'sent' | 'validUntil' | 'version', string>;
  items: string;
  /** `{price}` is of one. */
  each: string;
  subtotal: string;
  discount: string;
  total: string;
  beforeTax: string;
  taxIncluded: string;
  terms: string;
  files: string;
  answer: string;
  summary: string;
  name: string;
  approve: string;
  reject: string;
  reason: string;
  /** `{amount}` is the draft order's. */
  pay: string;
  payNow: string;
  missingTitle: string;
  missing: string;
  laterTitle: string;
  later: string;
  continueShopping: string;
}

export const EN: PageTexts = {
  title: 'Quote {number}',
  states: {
    open: 'Awaiting your answer',
    approved: 'Approved',
    rejected: 'Rejected',
    expired: 'Expired',
    superseded: 'Replaced',
    withdrawn: 'Being revised',
    converted: 'Order prepared',
    ordered: 'Ordered',
  },
  notices: {
    open: 'You can approve or reject this quote until {date}.',
    approved: 'This quote was approved on {date}. We will be in touch about the next steps.',
    rejected:
      'This quote was rejected on {date}. If you changed your mind, reply to the email that brought you here.',
    expired:
      'This quote could be answered until {date}. To get a new one, reply to the email that brought you here.',
    superseded: 'There is a newer version of this quote. This one can no longer be answered.',
    overtaken:
      'There is a newer version of this quote, which was sent by email. This one can no longer be answered.',
    withdrawn: 'This quote is being revised. You will get the new version by email.',
    converted: 'Your order is being prepared. We will be in touch about the payment.',
    payable: 'Your order is prepared. You can pay it here.',
    payableChanged:
      'Your order is prepared. It was changed since this quote: the checkout shows what it is now.',
    ordered: 'This quote was ordered. Thank you.',
    orderedAs: 'This quote was ordered as {order}. Thank you.',
  },
  seeNewer: 'See the newer version',
  thanks: {
    approved: 'Thank you, your approval was recorded.',
    rejected: 'Thank you, your answer was recorded.',
  },
  notRecorded: 'Your answer was not recorded.',
  problems: {
    reason_missing: 'Please give a reason.',
    reason_too_long: 'This is too long. Please shorten it.',
    name_too_long: 'This is too long. Please shorten it.',
  },
  preview: 'This is a preview. Your customer can answer the quote here.',
  toAnswer: 'Go to your answer',
  facts: {
    for: 'For',
    reference: 'Your reference',
    sent: 'Sent',
    validUntil: 'Valid until',
    version: 'Version',
  },
  items: 'Items',
  each: '{price} each',
  subtotal: 'Subtotal',
  discount: 'Discount',
  total: 'Total',
  beforeTax: 'Before tax',
  taxIncluded: 'Tax included',
  terms: 'Terms',
  files: 'Your files',
  answer: 'Your answer',
  summary: 'Summary',
  name: 'Your name',
  approve: 'Approve quote',
  reject: 'Reject quote',
  reason: 'Reason',
  pay: 'Pay {amount}',
  payNow: 'Pay now',
  missingTitle: 'This page is not available',
  missing:
    'The link may be incomplete, or it is no longer in use. To get a new one, reply to the email that it came with.',
  laterTitle: 'Please try again',
  later: 'This page could not be shown just now. Please try again in a moment.',
  continueShopping: 'Continue shopping',
};
