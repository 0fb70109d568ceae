import { db } from '../db.server.ts';
import type { BoardWanted } from '../quotes/board/board-wanted.ts';
import type { Board } from '../quotes/board/board.ts';
import { readBoard } from '../quotes/board/read-board.server.ts';
import type { OpenListing } from '../quotes/list/open-listing.server.ts';
import { readPipeline } from '../quotes/pipeline/read-pipeline.server.ts';
import { authenticateTeam, type TeamAtWork } from './merchant.server.ts';
import { listingOf } from './quote-listing.server.ts';

export interface AskedBoard {
  shop: TeamAtWork['shop'];
  listing: OpenListing;
  board: Board;
}

/** The board that a request's address asks for. A shop without a pipeline has the default one from then on. */
export async function boardOf(request: Request, wanted?: BoardWanted): Promise<AskedBoard> {
  const { shop, actor } = await authenticateTeam(request);
  const [listing, { stages }] = await Promise.all([
    listingOf(request, { shop, actor }),
    readPipeline({ db, clock: () => new Date() }, shop.id),
  ]);
  return { shop, listing, board: await readBoard(db, listing, stages, wanted) };
}
