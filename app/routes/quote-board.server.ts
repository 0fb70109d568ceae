import { db } from '../db.server.ts';
import type { BoardWanted } from '../quotes/board/board-wanted.ts';
import type { Board } from '../quotes/board/board.ts';
import { readBoard } from '../quotes/board/read-board.server.ts';
import { readPipeline } from '../quotes/pipeline/read-pipeline.server.ts';
import { authenticateTeam, type TeamAtWork } from './merchant.server.ts';
import { pageListingOf, type PageListing } from './quote-listing.server.ts';

export interface AskedBoard extends PageListing {
  shop: TeamAtWork['shop'];
  actor: TeamAtWork['actor'];
  board: Board;
}

/** The board that a request's address asks for. A shop without a pipeline has the default one from then on. */
export async function boardOf(request: Request, wanted?: BoardWanted): Promise<AskedBoard> {
  const { shop, actor } = await authenticateTeam(request);
  const [page, { stages }] = await Promise.all([
    pageListingOf(request, { shop, actor }),
    readPipeline({ db, clock: () => new Date() }, shop.id),
  ]);
  return { shop, actor, ...page, board: await readBoard(db, page.listing, stages, wanted) };
}
