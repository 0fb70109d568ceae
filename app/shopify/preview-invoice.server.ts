import { askShopify, type AdminGraphql } from './admin-graphql.server.ts';
import type { InvoiceMail } from './send-invoice.server.ts';
import { userErrorsAt, type UserError } from './user-errors.ts';

export type PreviewedInvoice =
  | {
      ok: true;
      subject: string;
      /** A whole page of Shopify's: to be shown in a frame without scripts. */
      html: string;
    }
  | { ok: false; errors: UserError[] };

const PREVIEW_INVOICE = `#graphql
  mutation PreviewInvoice($id: ID!, $email: EmailInput) {
    draftOrderInvoicePreview(id: $id, email: $email) {
      previewSubject
      previewHtml
      userErrors {
        field
        message
      }
    }
  }
`;

/** The mail that `sendDraftOrderInvoice` would have Shopify send. */
export async function previewDraftOrderInvoice(
  admin: AdminGraphql,
  gid: string,
  { subject, message }: Omit<InvoiceMail, 'to'>,
): Promise<PreviewedInvoice> {
  const email = { subject, customMessage: message };
  const { draftOrderInvoicePreview: answer } = await askShopify(admin, PREVIEW_INVOICE, {
    id: gid,
    email,
  });
  const errors = userErrorsAt(answer?.userErrors ?? []);
  if (errors.length > 0) return { ok: false, errors };
  return { ok: true, subject: answer?.previewSubject ?? '', html: answer?.previewHtml ?? '' };
}
