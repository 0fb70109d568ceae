import { data, type LoaderFunctionArgs } from '@remix-run/node';
import { boundary } from '@shopify/shopify-app-remix/server';
import { db } from '../db.server.ts';
import { findDelivery } from '../outbound/delivery-log.server.ts';
import { withQuotes } from './deliveries.server.ts';
import { authenticateMerchant } from './merchant.server.ts';

/**
 * One delivery with its attempts, for a page that waits for its fate or has its line opened. Null when
 * there is none: it may be past its retention, and that must not take the page away.
 */
export async function loader({ request, params }: LoaderFunctionArgs) {
  const shop = await authenticateMerchant(request);
  const delivery = await findDelivery(db, shop.id, params.deliveryId ?? '');
  if (!delivery) return data(null, { status: 404 });
  const [shown] = await withQuotes(shop.id, [delivery]);
  return data(shown ?? null);
}

export { clientLoader } from '../ui/keep-page.ts';
export { shouldRevalidate } from '../ui/keep-typed.ts';

export const headers = boundary.headers;
