import type { LoaderFunctionArgs } from '@remix-run/node';
import { boundary } from '@shopify/shopify-app-remix/server';
import { authenticateMerchant } from './merchant.server.ts';

/** Whether a page that is read again would be answered: a session that ended, or no network, leaves it as it is. */
export async function loader({ request }: LoaderFunctionArgs) {
  await authenticateMerchant(request);
  return new Response(null, { status: 204 });
}

export const headers = boundary.headers;
