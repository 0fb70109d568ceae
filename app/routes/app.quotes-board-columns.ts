import type { LoaderFunctionArgs } from '@remix-run/node';
import { parseBoardWanted } from '../quotes/board/board-wanted.ts';
import { authenticateTeam } from './merchant.server.ts';
import { boardOf } from './quote-board.server.ts';
import { listingOf } from './quote-listing.server.ts';

/** For a board left open: the same once more, as far as it was read. */
export async function loader({ request }: LoaderFunctionArgs) {
  const listing = await listingOf(request, await authenticateTeam(request));
  const wanted = parseBoardWanted(new URL(request.url).searchParams);
  return Response.json(await boardOf(listing, wanted), {
    headers: { 'Cache-Control': 'no-store' },
  });
}
