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
): { tone: 'info' | 'warning'; text: string } | null {
  const by = draft.invoiceClaimedBy;
  const to = draft.invoiceClaimedTo ?? 'the customer';
  if (draft.invoiceClaimedUntil !== null) {
    const text =
      `${by ?? 'Somebody'} is sending the invoice to ${to}. If Shopify gives no answer, what came of ` +
      'it is found out by itself, and said here in a minute or two.';
    return { tone: 'info', text };
  }
  if (draft.invoiceUnsentAt === null || !isOpenDraft(draft)) return null;
  const text =
    `The invoice that ${by ?? 'somebody'} wanted to send to ${to} was not sent: Shopify gave no ` +
    'answer when it was asked, and says now that it sent none. Send it again.';
  return { tone: 'warning', text };
}
