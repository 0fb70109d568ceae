import type { LoaderFunctionArgs } from '@remix-run/node';
import { authenticateMerchant } from './merchant.server.ts';

/** Any other address: said within the app, from where one gets on. */
export async function loader({ request }: LoaderFunctionArgs) {
  await authenticateMerchant(request);
  throw new Response(null, { status: 404 });
}

/** Without a component it would be no page, and the answer bare. */
export default function Unknown() {
  return null;
}
