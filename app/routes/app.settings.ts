import type { LoaderFunctionArgs } from '@remix-run/node';
import { boundary } from '@shopify/shopify-app-remix/server';
import { authenticate } from '../shopify.server.ts';

/** Settings have one page so far; the library's redirect keeps what embedding needs. */
export async function loader({ request }: LoaderFunctionArgs) {
  const { redirect } = await authenticate.admin(request);
  throw redirect('/app/settings/integrations');
}

export const headers = boundary.headers;
