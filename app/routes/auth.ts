import type { LoaderFunctionArgs } from '@remix-run/node';
import { boundary } from '@shopify/shopify-app-remix/server';
import { authenticate } from '../shopify.server.ts';

/** Shopify's library answers the addresses under /auth itself: session token bounce, exit from the frame. */
export async function loader({ request }: LoaderFunctionArgs) {
  await authenticate.admin(request);
  return null;
}

export const headers = boundary.headers;
