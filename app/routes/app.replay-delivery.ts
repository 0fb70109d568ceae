import type { ActionFunctionArgs } from '@remix-run/node';
import { boundary } from '@shopify/shopify-app-remix/server';
import { db } from '../db.server.ts';
import { resendDelivery } from '../outbound/resend-delivery.server.ts';
import { deliveryQueue } from '../queue.server.ts';
import { authenticateMerchant } from './merchant.server.ts';

/** Sends one delivery again. */
export async function action({ request, params }: ActionFunctionArgs) {
  const shop = await authenticateMerchant(request);
  return resendDelivery({ db, queue: deliveryQueue() }, shop.id, params.deliveryId ?? '');
}

export { clientAction } from '../ui/keep-page.ts';

export const headers = boundary.headers;
