import { Prisma } from '@prisma/client';
import type { Db } from '../../db.server.ts';
import type { ListedPlace } from '../list/find-places.server.ts';
import { LIST_SEGMENTS, type ListSegment } from '../list/list-segments.server.ts';
import { inOrder, keyText } from '../list/list-sql.server.ts';
import type { OpenListing } from '../list/open-listing.server.ts';
import { matching, walked } from './matching.server.ts';
import type { TallySum } from '../tallies/sum-tallies.server.ts';
import { byStage, summed, type StageSum } from './sum-by-stage.server.ts';

/** A quote of a column, and where it stands in the order of the listing. */
export interface ColumnPlace extends ListedPlace {
  stageId: string;
}

/** How many quotes of which stage. */
export interface ColumnDepth {
  stageId: string;
  depth: number;
  /** So few of the stage's are of the listing that going along its order would take longer than finding all. */
  isRare: boolean;
}

/**
 * The first quotes of a listing in each of some stages, in its order: one statement for all of them. Each
 * part of the order has an index within a stage. What is searched, or rare there, is found once for all
 * stages, by its own indexes, and put in order.
 */
export async function findFirstPlaces(
  db: Db,
  listing: OpenListing,
  columns: readonly ColumnDepth[],
): Promise<ColumnPlace[]> {
  if (columns.length === 0) return [];
  const { parts, places } = firstPlaces(listing, columns);
  const rows = await db.$queryRaw<ColumnPlace[]>`
    WITH ${Prisma.join(parts, ', ')}
    SELECT "stageId", id, number, key, segment FROM (${places}) place
    ORDER BY "stageId", segment, nth`;
  return upToDepth(rows, columns);
}

interface FoundStages {
  sums: Map<string, StageSum>;
  places: ColumnPlace[];
}

/** The same of a listing that is searched, and the sums of the stages: what is searched is found once for both. */
export async function findSearched(
  db: Db,
  listing: OpenListing,
  columns: readonly ColumnDepth[],
): Promise<FoundStages> {
  if (columns.length === 0) return { sums: new Map(), places: [] };
  const { parts, places } = firstPlaces(listing, columns);
  const [row] = await db.$queryRaw<{ sums: TallySum[]; places: ColumnPlace[] }[]>`
    WITH ${Prisma.join(parts, ', ')}
    SELECT (SELECT coalesce(jsonb_agg(sum ORDER BY count DESC, currency), '[]')
            FROM (${summed(Prisma.sql`FROM found q`)}) sum) AS sums,
           (SELECT coalesce(jsonb_agg(place ORDER BY segment, nth), '[]')
            FROM (${places}) place) AS places`;
  return { sums: byStage(row?.sums ?? []), places: upToDepth(row?.places ?? [], columns) };
}

function upToDepth(places: ColumnPlace[], columns: readonly ColumnDepth[]): ColumnPlace[] {
  const ofStages = Map.groupBy(places, ({ stageId }) => stageId);
  return columns.flatMap(({ stageId, depth }) =>
    (ofStages.get(stageId) ?? [])
      .slice(0, depth)
      .map(({ id, number, key, segment }) => ({ stageId, id, number, key, segment })),
  );
}

/** Parts of a WITH, and the statement that takes the places out of them. */
function firstPlaces(
  listing: OpenListing,
  columns: readonly ColumnDepth[],
): { parts: Prisma.Sql[]; places: Prisma.Sql } {
  const { isSearched } = matching(listing);
  const isGathered = ({ isRare }: ColumnDepth): boolean => isSearched || isRare;
  const gathered = columns.filter(isGathered).map(({ stageId }) => stageId);
  const parts = LIST_SEGMENTS[listing.sort].map((segment, index) => {
    const arms = columns.map((column) => {
      const from = isGathered(column) ? Prisma.sql`FROM found q WHERE true` : walked(listing);
      return firstOnes(column, { from, segment, index });
    });
    return Prisma.sql`${partNamed(index)} AS MATERIALIZED (${Prisma.join(arms, ' UNION ALL ')})`;
  });
  const found = gathered.length > 0 ? [foundIn(listing, gathered)] : [];
  const all = parts.map((_, index) => Prisma.sql`SELECT * FROM ${partNamed(index)}`);
  return { parts: [...found, ...parts], places: Prisma.join(all, ' UNION ALL ') };
}

function partNamed(index: number): Prisma.Sql {
  return Prisma.raw(`part_${index}`);
}

/** All of a listing in some stages, under the name `found`. */
function foundIn(listing: OpenListing, stageIds: readonly string[]): Prisma.Sql {
  return Prisma.sql`
    found AS MATERIALIZED (
      SELECT q.id, q.number, q.status, q.stage_id, q.total, q.created_at, q.updated_at, q.expires_at,
             q.customer_key, q.currency
      ${matching(listing).sql} AND q.stage_id = ANY(${stageIds}::text[]))`;
}

interface PartOfOrder {
  /** From `FROM` to the end of `WHERE`. */
  from: Prisma.Sql;
  segment: ListSegment;
  index: number;
}

/** Those of one stage in one part of the order, if the parts before it have too few. */
function firstOnes(
  { stageId, depth }: ColumnDepth,
  { from, segment, index }: PartOfOrder,
): Prisma.Sql {
  const row = Prisma.sql`q`;
  const order = inOrder({ segment, towards: 'after' }, row);
  const before = Prisma.sql`
    AND (SELECT count(*) FROM part_0 WHERE "stageId" = ${stageId}) < ${depth}`;
  return Prisma.sql`
    SELECT *, row_number() OVER () AS nth FROM (
      SELECT q.stage_id AS "stageId", q.id, q.number, ${keyText(segment, row)} AS key,
             ${index}::int AS segment
      ${from} AND q.stage_id = ${stageId} AND ${segment.where ?? Prisma.sql`true`}
      ${index === 0 ? Prisma.empty : before}
      ORDER BY ${order} LIMIT ${depth}) first_ones`;
}
