import type { LoaderFunctionArgs } from '@remix-run/node';
import { boundary } from '@shopify/shopify-app-remix/server';
import { authenticateMerchant } from './merchant.server.ts';

/** Any other address: said within the app, from where one gets on. */
export async function loader({ request }: LoaderFunctionArgs) {
  await authenticateMerchant(request);
  throw new Response(null, { status: 404 });
}

export { clientLoader } from '../ui/stay-here.ts';

export const headers = boundary.headers;

/** Without a component it would be no page, and the answer bare. */
export default function Unknown() {
  return null;
}
