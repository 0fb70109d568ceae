import type { LoaderFunctionArgs } from '@remix-run/node';
import { db } from '../db.server.ts';
import { customerSearch } from '../quotes/linked/customer-search.server.ts';
import { ifAnswered } from '../shopify/if-answered.server.ts';
import { linkedGid } from '../shopify/linked-gid.ts';
import { readCustomer } from '../shopify/read-customer.server.ts';
import { embeddedRedirect } from './embedded-redirect.server.ts';
import { authenticateTeam } from './merchant.server.ts';

const GID_KIND = 'Customer';

/** From a customer's page in Shopify to their quotes, or to a new one while they have none. */
export async function loader({ request }: LoaderFunctionArgs) {
  const { shop, admin } = await authenticateTeam(request);
  const id = new URL(request.url).searchParams.get('id') ?? '';
  const gid = linkedGid(GID_KIND, id);
  // Whose address Shopify does not tell is found by id alone.
  const customer = gid === null ? null : await ifAnswered(readCustomer(admin, gid));
  const search = await customerSearch(db, shop.id, { gid, email: customer?.email ?? null });
  if (search !== null) return embeddedRedirect(request, '/app/quotes', { q: search });
  return embeddedRedirect(request, '/app/quotes/new', { customer: id });
}
