import type { BannerProps } from '@shopify/polaris';
import type { QuoteStatus } from '../../quotes/quote.ts';
import type { DraftStatus } from './draft-words.ts';

interface NotedQuote {
  status: QuoteStatus;
  changed: boolean;
  /** The newest first. */
  versions: { number: number; sentAt: Date | null }[];
  draftOrders: { status: DraftStatus }[];
  orderCancelledAt: Date | null;
}

interface Note {
  tone: BannerProps['tone'];
  title: string;
  text: string;
}

/** What somebody has to know before they go on; null when the quote is as it looks. */
export function standingNote(quote: NotedQuote): Note | null {
  const { status, changed, versions, draftOrders, orderCancelledAt } = quote;
  if (draftOrders.some((draft) => draft.status === 'claimed')) {
    return {
      tone: 'info',
      title: 'A draft order is being made',
      text: 'Shopify was asked for it. If this stays for minutes, convert the quote again: no second one is made.',
    };
  }
  if (orderCancelledAt !== null) {
    return {
      tone: 'warning',
      title: 'The order was cancelled in Shopify',
      text: 'The quote stays ordered, as it was.',
    };
  }
  if (status === 'expired') {
    return {
      tone: 'warning',
      title: 'This quote has expired',
      text: 'The customer cannot answer it any more. Renew it to change it and send it again.',
    };
  }
  const sent = versions.find(({ sentAt }) => sentAt !== null);
  if (!changed) return null;
  if (status === 'sent' && sent) {
    return {
      tone: 'warning',
      title: 'Changed since it was sent',
      text: `The customer still sees version ${sent.number}. Send the new version to replace it.`,
    };
  }
  if (status === 'approved' && sent) {
    return {
      tone: 'warning',
      title: 'Changed since it was sent',
      text: `The customer approved version ${sent.number}. Send the new version for them to approve what is here now.`,
    };
  }
  if (status === 'converted' || status === 'invoiced') {
    return {
      tone: 'warning',
      title: 'Changed since it was converted',
      text: 'The draft order in Shopify is of the version before. Convert the quote again to replace it.',
    };
  }
  return null;
}
