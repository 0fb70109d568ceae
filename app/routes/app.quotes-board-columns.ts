import type { LoaderFunctionArgs } from '@remix-run/node';
import { parseBoardWanted } from '../quotes/board/board-wanted.ts';
import { boardOf } from './quote-board.server.ts';

/** For a board left open: the same once more, as far as it was read. */
export async function loader({ request }: LoaderFunctionArgs) {
  const wanted = parseBoardWanted(new URL(request.url).searchParams);
  const { board } = await boardOf(request, wanted);
  return Response.json(board, { headers: { 'Cache-Control': 'no-store' } });
}
