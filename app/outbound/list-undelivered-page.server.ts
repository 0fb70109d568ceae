import type { Db } from '../db.server.ts';
import { decodeCursor, encodeCursor, type LogPlace } from './log-cursor.ts';
import { readEntries } from './log-entries.server.ts';
import type { LogEntry } from './log-entry.ts';
import { EVERYTHING } from './log-filter.ts';
import { findPlaces } from './log-places.server.ts';

const PAGE = 25;

export interface UndeliveredPage {
  entries: LogEntry[];
  /** Of the page of older ones; null: there is none. */
  nextCursor: string | null;
}

/**
 * What has not arrived at endpoints that are still there, newest first, a page at a time: a page of
 * each of these few, merged.
 */
export async function listUndeliveredPage(
  db: Db,
  shopId: number,
  page: { cursor?: string | null; limit?: number } = {},
): Promise<UndeliveredPage> {
  const limit = page.limit ?? PAGE;
  const wanted = {
    beyond: decodeCursor(page.cursor),
    towards: 'older' as const,
    limit: limit + 1,
  };
  const endpoints = await db.endpoint.findMany({
    where: { shopId, removedAt: null },
    select: { id: true },
  });
  const places = await Promise.all(
    endpoints.map(({ id }) => {
      const filter = { ...EVERYTHING, endpointId: id, status: 'undelivered' as const };
      return findPlaces(db, { shopId, filter }, wanted);
    }),
  );
  const newest = places.flat().toSorted(newestFirst);
  const shown = newest.slice(0, limit);
  const last = shown.at(-1);
  return {
    entries: await readEntries(db, shopId, shown),
    nextCursor: newest.length > limit && last ? encodeCursor(last) : null,
  };
}

function newestFirst(one: LogPlace, other: LogPlace): number {
  const byTime = other.createdAt.getTime() - one.createdAt.getTime();
  return byTime || (one.id < other.id ? 1 : -1);
}
