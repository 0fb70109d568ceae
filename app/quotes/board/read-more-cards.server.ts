import type { Db } from '../../db.server.ts';
import type { OpenListing } from '../list/open-listing.server.ts';
import { readQuotePage } from '../list/read-quote-page.server.ts';
import type { MoreCards } from './board.ts';

const AT_ONCE = 50;

/** Which cards: those of one column of a listing beyond a place. */
export interface MoreWanted {
  stageId: string;
  cursor: string | null;
}

/** The cards of a column after those that are shown. None of a stage that is not the shop's. */
export async function readMoreCards(
  db: Db,
  listing: OpenListing,
  { stageId, cursor }: MoreWanted,
): Promise<MoreCards> {
  const criteria = { ...listing.criteria, stageIds: [stageId] };
  const { quotes, nextCursor } = await readQuotePage(
    db,
    { ...listing, criteria },
    { cursor, limit: AT_ONCE },
  );
  return { cards: quotes, nextCursor };
}
