import { z } from 'zod';
import { parseBuyerValue } from '../quotes/buyer.ts';
import { convertQuote } from '../quotes/drafts/convert-quote.server.ts';
import { sendInvoice } from '../quotes/drafts/send-invoice.server.ts';
import { handler, one } from './quote-step-handler.server.ts';

const conversion = z.object({
  oldDraft: one.pipe(z.enum(['keep', 'delete'])),
  /** Left out, or empty: nobody says anew who buys. */
  buyer: one
    .transform(parseBuyerValue)
    .refine((choice) => choice !== undefined)
    .default(null),
});
/** Left empty: Shopify's own. */
const optional = one.transform((text) => (text.trim() === '' ? null : text));
const invoice = z.object({ to: one, subject: optional, message: optional });

/** What makes an order of a quote. */
export const ORDER_STEPS = {
  convert: handler(conversion, ({ deps, on }, choice) => convertQuote(deps, on, choice)),
  invoice: handler(invoice, ({ deps, on }, mail) => sendInvoice(deps, on, mail)),
};
