import { data, type LoaderFunctionArgs } from '@remix-run/node';
import { boundary } from '@shopify/shopify-app-remix/server';
import { z } from 'zod';
import { db } from '../db.server.ts';
import { previewInvoice } from '../quotes/drafts/preview-invoice.server.ts';
import { authenticateTeam } from './merchant.server.ts';

/** Left empty: Shopify's own. */
const text = z
  .string()
  .max(5_000)
  .default('')
  .catch('')
  .transform((typed) => (typed.trim() === '' ? null : typed));
const query = z.object({ subject: text, message: text });

/** The mail that Shopify would send with the invoice. */
export async function loader({ request, params }: LoaderFunctionArgs) {
  const { shop, admin } = await authenticateTeam(request);
  const mail = query.parse(Object.fromEntries(new URL(request.url).searchParams));
  const on = { shop, quoteId: params.quoteId ?? '' };
  return data(await previewInvoice({ db, admin }, on, mail));
}

export { clientLoader } from '../ui/keep-typed.ts';

export const headers = boundary.headers;
