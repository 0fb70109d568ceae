import type { Db } from '../../db.server.ts';
import { listCriteria, type ListCriteria, type Looking } from './list-criteria.ts';
import { ALL_QUOTES, ME, NOBODY, type QuoteFilter } from './quote-filter.ts';
import {
  LISTING_PARTS,
  type ListingPart,
  type QuoteListing,
  type ReadListing,
} from './quote-listing.ts';

/** Whose quotes, and who looks. The time zone is UTC unless the shop's own is known. */
export interface ListViewer extends Omit<Looking, 'timeZone'> {
  shopId: number;
  timeZone?: string;
}

/** A listing of one shop, of which everything that it names is there. */
export interface OpenListing extends QuoteListing {
  shopId: number;
  /** What of an address is as if it were not there. */
  dropped: ListingPart[];
  criteria: ListCriteria;
}

/**
 * The listing that an address asks for. Stages and people that are not there any more, or another
 * shop's, narrow nothing, and are named in `dropped`.
 */
export async function openListing(
  db: Db,
  viewer: ListViewer,
  { filter, sort, dropped }: ReadListing,
): Promise<OpenListing> {
  const [stageIds, assignees] = await Promise.all([
    knownStages(db, viewer.shopId, filter),
    knownPeople(db, viewer, filter),
  ]);
  const gone = new Set(dropped);
  if (stageIds.length < filter.stageIds.length) gone.add('stage');
  if (assignees.length < filter.assignees.length) gone.add('assignee');
  const known = { ...filter, stageIds, assignees };
  const all = LISTING_PARTS.filter((part) => gone.has(part));
  return opened(viewer, { filter: known, sort, dropped: all });
}

/** All of a shop's quotes, the newest first. */
export function allQuotesOf(shopId: number): OpenListing {
  const viewer = { shopId, memberId: null, now: new Date(0) };
  return opened(viewer, { filter: ALL_QUOTES, sort: 'newest', dropped: [] });
}

function opened({ shopId, timeZone = 'UTC', ...rest }: ListViewer, read: ReadListing): OpenListing {
  return { ...read, shopId, criteria: listCriteria(read.filter, { ...rest, timeZone }) };
}

async function knownStages(db: Db, shopId: number, { stageIds }: QuoteFilter): Promise<string[]> {
  if (stageIds.length === 0) return [];
  const stages = await db.stage.findMany({
    where: { shopId, id: { in: stageIds } },
    select: { id: true },
  });
  return stageIds.filter((id) => stages.some((stage) => stage.id === id));
}

async function knownPeople(
  db: Db,
  { shopId, memberId }: ListViewer,
  { assignees }: QuoteFilter,
): Promise<string[]> {
  const ids = assignees.filter((each) => each !== ME && each !== NOBODY);
  const members =
    ids.length === 0
      ? []
      : await db.teamMember.findMany({
          where: { shopId, id: { in: ids }, removedAt: null },
          select: { id: true },
        });
  return assignees.filter((each) => {
    if (each === NOBODY) return true;
    return each === ME ? memberId !== null : members.some(({ id }) => id === each);
  });
}
