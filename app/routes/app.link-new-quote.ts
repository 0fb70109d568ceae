import type { LoaderFunctionArgs } from '@remix-run/node';
import { embeddedRedirect } from './embedded-redirect.server.ts';
import { authenticateMerchant } from './merchant.server.ts';

/** What a new quote can be made from; each is a parameter of its page. */
const OF = new Set(['customer', 'product', 'variant']);

/** From a customer's or a product's page in Shopify to a new quote that begins with it. */
export async function loader({ request, params }: LoaderFunctionArgs) {
  await authenticateMerchant(request);
  const of = params.of ?? '';
  // An address without an id names nothing; the page says so.
  const id = new URL(request.url).searchParams.get('id') ?? '';
  return embeddedRedirect(request, '/app/quotes/new', OF.has(of) ? { [of]: id } : {});
}
