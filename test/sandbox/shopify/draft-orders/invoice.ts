import { html } from '#app/html.ts';
import type { GraphqlContext } from '../graphql/graphql-context.ts';
import { userError, type UserError } from '../graphql/user-error.ts';
import type { DraftOrderRecord } from '../records.ts';

export interface EmailInput {
  to?: string | null;
  subject?: string | null;
  customMessage?: string | null;
}

/** Sends the invoice (nobody gets mail here, the recipient is remembered) and marks the draft. */
export function sendInvoice(
  draft: DraftOrderRecord,
  email: EmailInput,
  context: GraphqlContext,
): UserError[] {
  if (draft.status === 'COMPLETED') {
    const message = "Draft order Invoice can't be sent. This draft order is already paid.";
    return [userError(null, message)];
  }
  const to = email.to || draft.email;
  if (!to) return [userError(null, "To can't be blank")];
  const now = context.clock().toISOString();
  Object.assign(draft, {
    status: 'INVOICE_SENT',
    invoiceSentAt: now,
    invoiceTo: to,
    updatedAt: now,
  } satisfies Partial<DraftOrderRecord>);
  context.store.changed();
  return [];
}

/** What the mail would look like, as far as anybody needs to see it here. */
export function previewInvoice(draft: DraftOrderRecord, email: EmailInput) {
  const message = email.customMessage && html`<p>${email.customMessage}</p>`;
  return {
    previewSubject: email.subject || `Invoice ${draft.name}`,
    previewHtml: html`<!doctype html>
      <html lang="en">
        <head>
          <title>Complete your purchase</title>
        </head>
        <body>
          <h2>Complete your purchase</h2>
          ${message}
          <p>Invoice ${draft.name}</p>
        </body>
      </html>`.text,
  };
}
