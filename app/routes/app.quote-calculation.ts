import { data, type LoaderFunctionArgs } from '@remix-run/node';
import { boundary } from '@shopify/shopify-app-remix/server';
import { db } from '../db.server.ts';
import { parseBuyerValue } from '../quotes/buyer.ts';
import { calculateQuote } from '../quotes/calculate-quote.server.ts';
import { authenticateTeam } from './merchant.server.ts';

/**
 * What Shopify would ask for the quote, for whoever is about to convert it, if `?buyer=` bought: whom it is
 * about to be converted for. Null when it is gone.
 */
export async function loader({ request, params }: LoaderFunctionArgs) {
  const { shop, admin } = await authenticateTeam(request);
  const value = new URL(request.url).searchParams.get('buyer') ?? '';
  const buyer = parseBuyerValue(value) ?? null;
  const which = { shopId: shop.id, quoteId: params.quoteId ?? '', buyer };
  const calculated = await calculateQuote({ db, admin, clock: () => new Date() }, which);
  return data(calculated, { status: calculated ? 200 : 404 });
}

export { clientLoader } from '../ui/keep-page.ts';

export const headers = boundary.headers;
