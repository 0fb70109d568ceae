import type { Transaction } from '../db.server.ts';
import { ERASED_EMAIL, ERASED_NAME } from './erased-customer.ts';

/** What was said about and to a customer: notes, mails, invoices. What was not sent yet never is. */
export async function eraseCorrespondence(
  tx: Transaction,
  { shopId, quoteIds }: { shopId: number; quoteIds: string[] },
): Promise<void> {
  const ofQuotes = { shopId, quoteId: { in: quoteIds } };
  await tx.quoteNote.updateMany({ where: ofQuotes, data: { content: ERASED_NAME } });
  await tx.draftOrder.updateMany({
    where: ofQuotes,
    data: { invoiceTo: null, invoiceClaimedTo: null, invoiceUrl: null },
  });
  await tx.email.updateMany({
    where: { ...ofQuotes, status: 'pending' },
    data: { status: 'failed' },
  });
  await tx.email.updateMany({
    where: ofQuotes,
    data: {
      to: ERASED_EMAIL,
      replyTo: null,
      subject: ERASED_NAME,
      text: ERASED_NAME,
      html: ERASED_NAME,
      // A mail server’s words may name the reader.
      error: null,
    },
  });
}
