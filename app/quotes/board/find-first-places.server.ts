import { Prisma } from '@prisma/client';
import type { Db } from '../../db.server.ts';
import type { ListedPlace } from '../list/find-places.server.ts';
import { LIST_SEGMENTS, type ListSegment } from '../list/list-segments.server.ts';
import { inOrder, keyText } from '../list/list-sql.server.ts';
import type { OpenListing } from '../list/open-listing.server.ts';
import { matching } from './matching.server.ts';

/** A quote of a column, and where it stands in the order of the listing. */
export interface ColumnPlace extends ListedPlace {
  stageId: string;
}

/** How many quotes of which stage. */
export interface ColumnDepth {
  stageId: string;
  depth: number;
}

/** The first quotes of a listing in each of some stages, in its order: one statement for all of them. */
export async function findFirstPlaces(
  db: Db,
  listing: OpenListing,
  columns: readonly ColumnDepth[],
): Promise<ColumnPlace[]> {
  if (columns.length === 0) return [];
  const most = Math.max(...columns.map(({ depth }) => depth));
  const segments = LIST_SEGMENTS[listing.sort].map((segment, index) =>
    inOneStage(listing, { segment, index, most }),
  );
  return db.$queryRaw<ColumnPlace[]>`
    ${found(listing)}
    SELECT wanted.stage_id AS "stageId", place.id, place.number, place.key, place.segment
    FROM unnest(${columns.map(({ stageId }) => stageId)}::text[],
                ${columns.map(({ depth }) => depth)}::int[]) AS wanted (stage_id, depth)
    CROSS JOIN LATERAL (
      SELECT *, row_number() OVER (ORDER BY segment, nth) AS position
      FROM (${Prisma.join(segments, ' UNION ALL ')}) segments
    ) place
    WHERE place.position <= wanted.depth
    ORDER BY wanted.stage_id, place.position`;
}

/**
 * What only looking into quote_search tells is found once, by its indexes, for all stages. Everything
 * else each stage reads along an index of its own, and ends when it has enough.
 */
function found(listing: OpenListing): Prisma.Sql {
  const { sql, isSearched } = matching(listing);
  if (!isSearched) return Prisma.empty;
  return Prisma.sql`
    WITH found AS MATERIALIZED (
      SELECT q.id, q.number, q.status, q.stage_id, q.total, q.created_at, q.updated_at, q.expires_at,
             s.customer
      ${sql})`;
}

interface SegmentOfStage {
  segment: ListSegment;
  index: number;
  most: number;
}

function inOneStage(listing: OpenListing, { segment, index, most }: SegmentOfStage): Prisma.Sql {
  const { sql, isSearched } = matching(listing);
  const isByCustomer = segment.by === 'customer' && !isSearched;
  const row = isByCustomer ? Prisma.sql`s` : Prisma.sql`q`;
  const order = inOrder({ listing, segment, beyond: null, towards: 'after' }, row);
  const name = isByCustomer ? Prisma.sql`JOIN quote_search s ON s.quote_id = q.id` : Prisma.empty;
  const from = isSearched
    ? Prisma.sql`FROM found q WHERE true`
    : Prisma.sql`FROM (SELECT q.* ${sql}) q ${name} WHERE true`;
  return Prisma.sql`
    (SELECT q.id, q.number, ${keyText(segment, row)} AS key, ${index}::int AS segment,
            row_number() OVER (ORDER BY ${order}) AS nth
     ${from} AND q.stage_id = wanted.stage_id AND ${segment.where ?? Prisma.sql`true`}
     ORDER BY ${order} LIMIT ${most})`;
}
