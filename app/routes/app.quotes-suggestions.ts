import type { LoaderFunctionArgs } from '@remix-run/node';
import { boundary } from '@shopify/shopify-app-remix/server';
import { db } from '../db.server.ts';
import { suggestCompanies } from '../quotes/list/suggest-companies.server.ts';
import { suggestTags } from '../quotes/list/suggest-tags.server.ts';
import { authenticateTeam } from './merchant.server.ts';

/** As much as a filter takes. */
const MAX_TYPED = 200;

const SUGGEST = new Map([
  ['tag', suggestTags],
  ['company', suggestCompanies],
]);

/** What quotes of the shop have, for a filter `?of=tag` or `company` in which `?q=` was typed. */
export async function loader({ request }: LoaderFunctionArgs) {
  const { shop } = await authenticateTeam(request);
  const { searchParams } = new URL(request.url);
  const typed = (searchParams.get('q') ?? '').slice(0, MAX_TYPED);
  const suggest = SUGGEST.get(searchParams.get('of') ?? '');
  if (!suggest) throw new Response(null, { status: 404 });
  return { found: await suggest(db, shop.id, typed) };
}

export { clientLoader } from '../ui/keep-page.ts';
export { shouldRevalidate } from '../ui/keep-typed.ts';

export const headers = boundary.headers;
