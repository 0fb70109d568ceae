import { askShopify, type AdminGraphql } from './admin-graphql.server.ts';
import { userErrorsAt, type UserError } from './user-errors.ts';

export interface InvoiceMail {
  to: string;
  /** Null: Shopify's own, from the shop's notification settings. */
  subject: string | null;
  message: string | null;
}

const SEND_INVOICE = `#graphql
  mutation SendInvoice($id: ID!, $email: EmailInput) {
    draftOrderInvoiceSend(id: $id, email: $email) {
      draftOrder {
        id
      }
      userErrors {
        field
        message
      }
    }
  }
`;

/** Has Shopify mail a draft order's invoice, with the link to its checkout. */
export async function sendDraftOrderInvoice(
  admin: AdminGraphql,
  gid: string,
  { to, subject, message }: InvoiceMail,
): Promise<{ ok: true } | { ok: false; errors: UserError[] }> {
  const email = { to, subject, customMessage: message };
  const { draftOrderInvoiceSend: answer } = await askShopify(admin, SEND_INVOICE, {
    id: gid,
    email,
  });
  const errors = userErrorsAt(answer?.userErrors ?? []);
  return errors.length > 0 ? { ok: false, errors } : { ok: true };
}
