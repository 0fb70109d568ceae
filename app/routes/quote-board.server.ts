import { db } from '../db.server.ts';
import type { BoardWanted } from '../quotes/board/board-wanted.ts';
import type { Board } from '../quotes/board/board.ts';
import { readBoard } from '../quotes/board/read-board.server.ts';
import type { OpenListing } from '../quotes/list/open-listing.server.ts';
import { readPipeline } from '../quotes/pipeline/read-pipeline.server.ts';

/** A listing's quotes by stage. A shop without a pipeline has the default one from then on. */
export async function boardOf(listing: OpenListing, wanted?: BoardWanted): Promise<Board> {
  const { stages } = await readPipeline({ db, clock: () => new Date() }, listing.shopId);
  return readBoard(db, listing, stages, wanted);
}
