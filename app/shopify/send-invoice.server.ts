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
        invoiceSentAt
      }
      userErrors {
        field
        message
      }
    }
  }
`;

export type SentDraftOrderInvoice =
  | {
      ok: true;
      /** By Shopify's clock, to the second; null where it does not tell. */
      sentAt: Date | null;
    }
  | { ok: false; errors: UserError[] };

/**
 * Has Shopify mail a draft order's invoice, with the link to its checkout. Shopify knows no key that would
 * make a repeated request harmless: when an answer is lost, `invoiceSentAt` of the draft order tells.
 */
export async function sendDraftOrderInvoice(
  admin: AdminGraphql,
  gid: string,
  { to, subject, message }: InvoiceMail,
): Promise<SentDraftOrderInvoice> {
  const email = { to, subject, customMessage: message };
  const { draftOrderInvoiceSend: answer } = await askShopify(admin, SEND_INVOICE, {
    id: gid,
    email,
  });
  const errors = userErrorsAt(answer?.userErrors ?? []);
  if (errors.length > 0) return { ok: false, errors };
  const sentAt: string | null = answer?.draftOrder?.invoiceSentAt ?? null;
  return { ok: true, sentAt: sentAt === null ? null : new Date(sentAt) };
}
