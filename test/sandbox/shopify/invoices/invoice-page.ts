import { html, type Html } from '#app/html.ts';
import type { DraftOrderRecord } from '../records.ts';

/** Shopify's page that asks a customer to pay a draft order, and thanks whoever did. */
export function invoicePage(draft: DraftOrderRecord, total: string): string {
  return html`<!doctype html>
    <html lang="en">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>Invoice ${draft.name}</title>
        <link rel="stylesheet" href="/cdn/theme/theme.css" />
      </head>
      <body>
        <main id="main" class="page-width" style="max-width: 640px; overflow-wrap: anywhere">
          <h1>Invoice ${draft.name}</h1>
          <ul>
            ${draft.lineItems.map((line) => html`<li>${line.quantity} × ${line.title}</li>`)}
          </ul>
          <p><strong>Total: ${total}</strong></p>
          ${draft.status === 'COMPLETED' ? thanks() : payment(draft)}
          <p>A stand-in for Shopify’s checkout, on this machine only: nobody is charged.</p>
        </main>
      </body>
    </html>`.text;
}

function payment({ invoiceToken }: DraftOrderRecord): Html {
  return html`<form method="post" action="/1/invoices/${invoiceToken}/pay">
    <button class="button" type="submit">Pay now</button>
  </form>`;
}

function thanks(): Html {
  return html`<p role="status">Thank you, your order is confirmed.</p>`;
}
