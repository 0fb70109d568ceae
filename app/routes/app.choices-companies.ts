import type { LoaderFunctionArgs } from '@remix-run/node';
import { boundary } from '@shopify/shopify-app-remix/server';
import { isEmailAddress } from '../quotes/email-address.ts';
import type { AdminGraphql } from '../shopify/admin-graphql.server.ts';
import { findCustomer } from '../shopify/find-customer.server.ts';
import { listCompanies } from '../shopify/list-companies.server.ts';
import { authenticateTeam } from './merchant.server.ts';
import { orTrouble } from './quote-editor.server.ts';

const CUSTOMER_GID = /^gid:\/\/shopify\/Customer\/\d{1,18}$/;
/** What a customer can buy for, whom Shopify knows by `?gid=` or else by `?email=`. */
export async function loader({ request }: LoaderFunctionArgs) {
  const { admin } = await authenticateTeam(request);
  const { searchParams } = new URL(request.url);
  const gid = searchParams.get('gid') ?? '';
  const email = searchParams.get('email') ?? '';
  // The customer may be another one by the time it is there: it says what it answers.
  const found = await orTrouble(
    companiesOf(admin, {
      gid: CUSTOMER_GID.test(gid) ? gid : null,
      email: isEmailAddress(email) ? email : null,
    }),
  );
  const asked = new URLSearchParams(gid === '' ? { email } : { gid, email }).toString();
  return { ...found, asked };
}

async function companiesOf(
  admin: AdminGraphql,
  customer: { gid: string | null; email: string | null },
) {
  const found = await findCustomer(admin, customer);
  const none = { companies: [], more: false };
  const list = found ? await listCompanies(admin, found.gid) : none;
  return { ok: true as const, customerGid: found?.gid ?? null, ...list };
}

export { clientLoader } from '../ui/keep-typed.ts';

export const headers = boundary.headers;
