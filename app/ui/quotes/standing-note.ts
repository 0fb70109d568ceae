import type { BannerProps } from '@shopify/polaris';
import type { QuoteStatus } from '../../quotes/quote.ts';
import { isOpenDraft, type DraftStatus } from './draft-words.ts';

interface NotedQuote {
  status: QuoteStatus;
  changed: boolean;
  /** The newest first. */
  versions: { number: number; sentAt: Date | null }[];
  /** The newest first. */
  draftOrders: { status: DraftStatus; name: string | null; versionNumber: number }[];
  orderCancelledAt: Date | null;
}

interface Note {
  tone: BannerProps['tone'];
  title: string;
  text: string;
}

/** What somebody has to know before they go on; null when the quote is as it looks. */
export function standingNote(quote: NotedQuote): Note | null {
  const { status, draftOrders, orderCancelledAt } = quote;
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
  return changedNote(quote) ?? deletedDraftNote(quote);
}

/** What is quoted now is not what the customer, or Shopify, has. */
function changedNote({ status, changed, versions }: NotedQuote): Note | null {
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

/** Statuses that a quote is back in once its draft order is gone. */
const UNCONVERTED: readonly QuoteStatus[] = ['requested', 'sent', 'approved'];

/** The newest draft order was deleted, and nothing was done about it since. */
function deletedDraftNote({ status, versions, draftOrders }: NotedQuote): Note | null {
  const [last, ...before] = draftOrders;
  if (last?.status !== 'deleted') return null;
  const [tone, name] = ['warning' as const, last.name ?? 'It'];
  const left = before.find(isOpenDraft);
  if (left && (status === 'converted' || status === 'invoiced')) {
    return {
      tone,
      title: 'The newest draft order was deleted in Shopify',
      text: `${name} is gone. ${left.name ?? 'The one before'}, of version ${left.versionNumber}, is still there and can be paid.`,
    };
  }
  const isLater = versions.some(({ number }) => number > last.versionNumber);
  if (isLater || !UNCONVERTED.includes(status)) return null;
  return {
    tone,
    title: 'The draft order was deleted in Shopify',
    text: `${name} is gone and cannot be paid any more. Convert the quote again to make a new one.`,
  };
}
