import type { LoaderFunctionArgs } from '@remix-run/node';
import { db } from '../db.server.ts';
import { readMoreCards } from '../quotes/board/read-more-cards.server.ts';
import { authenticateTeam } from './merchant.server.ts';
import { listingOf } from './quote-listing.server.ts';

/** Further cards of the column `of` of a board, beyond `cursor`. */
export async function loader({ request }: LoaderFunctionArgs) {
  const listing = await listingOf(request, await authenticateTeam(request));
  const params = new URL(request.url).searchParams;
  const wanted = { stageId: params.get('of') ?? '', cursor: params.get('cursor') };
  return Response.json(await readMoreCards(db, listing, wanted), {
    headers: { 'Cache-Control': 'no-store' },
  });
}
