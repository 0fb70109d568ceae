import type { LoaderFunctionArgs } from '@remix-run/node';
import { boundary } from '@shopify/shopify-app-remix/server';
import { searchCustomers } from '../shopify/search-customers.server.ts';
import { authenticateTeam } from './merchant.server.ts';
import { orTrouble } from './quote-editor.server.ts';

const MAX_LENGTH = 254;

/** The customers of the shop that fit `?query=`, with what was looked for. */
export async function loader({ request }: LoaderFunctionArgs) {
  const { admin } = await authenticateTeam(request);
  const query = new URL(request.url).searchParams.get('query') ?? '';
  return orTrouble(found(admin, query.slice(0, MAX_LENGTH)));
}

async function found(admin: Parameters<typeof searchCustomers>[0], query: string) {
  return { ok: true as const, query, customers: await searchCustomers(admin, query) };
}

export { clientLoader } from '../ui/keep-typed.ts';

export const headers = boundary.headers;
