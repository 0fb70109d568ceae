import { message, type Message } from '../../texts/message.ts';
import { isOpenDraft, type DraftStatus } from './draft-words.ts';

interface InvoicedDraft {
  status: DraftStatus;
  /** Somebody is sending an invoice, or it is being found out what came of it. */
  invoiceClaimedUntil: Date | null;
  invoiceClaimedBy: string | null;
  invoiceClaimedTo: string | null;
  /** When it was found out that it was never sent. */
  invoiceUnsentAt: Date | null;
}

/** What is to be known of an invoice that was asked for and not sent; null: there is none. */
export function invoiceNote(
  draft: InvoicedDraft,
): { tone: 'info' | 'warning'; text: Message } | null {
  const by = draft.invoiceClaimedBy;
  const to = draft.invoiceClaimedTo ?? message('quote.drafts.customer');
  if (draft.invoiceClaimedUntil !== null) {
    const first = by ?? message('quote.drafts.somebody.first');
    return { tone: 'info', text: message('quote.drafts.sending', { by: first, to }) };
  }
  if (draft.invoiceUnsentAt === null || !isOpenDraft(draft)) return null;
  const within = by ?? message('quote.drafts.somebody.within');
  return { tone: 'warning', text: message('quote.drafts.unsent', { by: within, to }) };
}
