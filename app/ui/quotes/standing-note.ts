import type { BannerProps } from '@shopify/polaris';
import type { QuoteStatus } from '../../quotes/quote.ts';
import { message, type Message } from '../../texts/message.ts';
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
  title: Message;
  text: Message;
}

/** What somebody has to know before they go on; null when the quote is as it looks. */
export function standingNote(quote: NotedQuote): Note | null {
  const { status, draftOrders, orderCancelledAt } = quote;
  if (draftOrders.some((draft) => draft.status === 'claimed')) {
    return {
      tone: 'info',
      title: message('quote.standing.making.title'),
      text: message('quote.standing.making.text'),
    };
  }
  if (orderCancelledAt !== null) {
    return {
      tone: 'warning',
      title: message('quote.standing.cancelled.title'),
      text: message('quote.standing.cancelled.text'),
    };
  }
  if (status === 'expired') {
    return {
      tone: 'warning',
      title: message('quote.standing.expired.title'),
      text: message('quote.standing.expired.text'),
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
      title: message('quote.standing.changedSinceSent'),
      text: message('quote.standing.stillSees', { version: sent.number }),
    };
  }
  if (status === 'approved' && sent) {
    return {
      tone: 'warning',
      title: message('quote.standing.changedSinceSent'),
      text: message('quote.standing.approvedBefore', { version: sent.number }),
    };
  }
  if (status === 'converted' || status === 'invoiced') {
    return {
      tone: 'warning',
      title: message('quote.standing.changedSinceConverted.title'),
      text: message('quote.standing.changedSinceConverted.text'),
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
  const [tone, name] = ['warning' as const, last.name ?? message('quote.standing.it')];
  const left = before.find(isOpenDraft);
  if (left && (status === 'converted' || status === 'invoiced')) {
    return {
      tone,
      title: message('quote.standing.newestDeleted.title'),
      text: message('quote.standing.newestDeleted.text', {
        name,
        left: left.name ?? message('quote.standing.oneBefore'),
        version: left.versionNumber,
      }),
    };
  }
  const isLater = versions.some(({ number }) => number > last.versionNumber);
  if (isLater || !UNCONVERTED.includes(status)) return null;
  return {
    tone,
    title: message('quote.standing.deleted.title'),
    text: message('quote.standing.deleted.text', { name }),
  };
}
