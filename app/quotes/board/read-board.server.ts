import type { Db } from '../../db.server.ts';
import { encodeListCursor } from '../list/list-cursor.ts';
import type { OpenListing } from '../list/open-listing.server.ts';
import { readSummaries } from '../list/read-summaries.server.ts';
import type { PipelineStage } from '../pipeline/stage.ts';
import type { QuoteSummary } from '../quote-summary.ts';
import { FIRST_CARDS, FIRST_LOOK, type BoardWanted } from './board-wanted.ts';
import { boardVersion } from './board-version.server.ts';
import type { Board, BoardColumn } from './board.ts';
import { findFirstPlaces, findSearched, type ColumnPlace } from './find-first-places.server.ts';
import { countByStage } from '../pipeline/count-by-stage.server.ts';
import { matching } from './matching.server.ts';
import { sumByStage, type StageSum } from './sum-by-stage.server.ts';

/**
 * A listing as a board: a column for each of the pipeline's stages, or for those alone that the listing
 * is narrowed to. As many statements, however many stages and quotes there are.
 */
export async function readBoard(
  db: Db,
  listing: OpenListing,
  pipeline: PipelineStage[],
  wanted: BoardWanted = FIRST_LOOK,
): Promise<Board> {
  // First: what changes while the columns are read is told by another version then.
  const version = await boardVersion(db, listing.shopId, pipeline);
  const columns = await readColumns(db, listing, pipeline, wanted);
  return { version, stages: pipeline, columns };
}

async function readColumns(
  db: Db,
  listing: OpenListing,
  pipeline: readonly PipelineStage[],
  wanted: BoardWanted,
): Promise<BoardColumn[]> {
  const { stageIds } = listing.criteria;
  const stages = pipeline.filter(({ id }) => stageIds.length === 0 || stageIds.includes(id));
  const depthOf = (id: string): number => wanted.depths.get(id) ?? FIRST_CARDS;
  // One more than is shown tells whether there are further ones.
  const depths = new Map(stages.map(({ id }) => [id, depthOf(id) + 1]));
  const { sums, places } = await readStages(db, listing, depths);
  const ids = new Set([...places.map(({ id }) => id), ...wanted.keptIds]);
  const quotes = await readSummaries(db, listing.shopId, [...ids]);
  const reading = { listing, places, quotes, keptIds: wanted.keptIds };
  return stages.map((stage) => column(reading, stage, depthOf(stage.id), sums.get(stage.id)));
}

/** The sums of all stages, and the first quotes of some, by how many of each are wanted. */
async function readStages(db: Db, listing: OpenListing, depths: ReadonlyMap<string, number>) {
  const columns = [...depths].map(([stageId, depth]) => ({ stageId, depth, isRare: false }));
  if (matching(listing).isSearched) return findSearched(db, listing, columns);
  const [sums, sizes] = await Promise.all([
    sumByStage(db, listing),
    countByStage(db, listing.shopId),
  ]);
  const filled = columns.flatMap(({ stageId, depth }) => {
    const { count } = sums.get(stageId) ?? { count: 0 };
    const size = sizes.get(stageId) ?? count;
    return count > 0 ? [{ stageId, depth, isRare: isRare(count, { depth, size }) }] : [];
  });
  return { sums, places: await findFirstPlaces(db, listing, filled) };
}

/** So many quotes are looked at in half a millisecond. Finding what is rare among them takes longer. */
const SHORT_WALK = 500;

/** By how many of a stage's quotes are to be looked at until as many of a listing were among them. */
function isRare(count: number, { depth, size }: { depth: number; size: number }): boolean {
  const walk = Math.min(size, depth * (size / count));
  return walk > SHORT_WALK && count < walk;
}

interface BoardReading {
  listing: OpenListing;
  places: ColumnPlace[];
  quotes: QuoteSummary[];
  keptIds: readonly string[];
}

function column(
  { listing, places, quotes, keptIds }: BoardReading,
  stage: PipelineStage,
  depth: number,
  { count, sums }: StageSum = { count: 0, sums: [] },
): BoardColumn {
  const found = places.filter(({ stageId }) => stageId === stage.id);
  const shown = found.slice(0, depth);
  const shownIds = new Set(shown.map(({ id }) => id));
  const isKept = ({ id, status, stage: { id: stageId } }: QuoteSummary): boolean =>
    stageId === stage.id && status !== 'deleted' && keptIds.includes(id);
  const last = found.length > depth ? shown.at(-1) : undefined;
  const cursor = last && { towards: 'after' as const, sort: listing.sort, place: last };
  return {
    stage,
    count,
    sums,
    cards: quotes.filter((quote) => shownIds.has(quote.id) || isKept(quote)),
    nextCursor: cursor ? encodeListCursor(cursor) : null,
  };
}
