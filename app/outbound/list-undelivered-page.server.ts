import type { Db } from '../db.server.ts';
import { decodeCursor, encodeCursor } from './log-cursor.ts';
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

/** What has not arrived at endpoints that are still there, newest first, a page at a time. */
export async function listUndeliveredPage(
  db: Db,
  shopId: number,
  page: { cursor?: string | null; limit?: number } = {},
): Promise<UndeliveredPage> {
  const limit = page.limit ?? PAGE;
  const places = await findPlaces(
    db,
    { shopId, filter: { ...EVERYTHING, status: 'undelivered' }, withoutRemoved: true },
    { beyond: decodeCursor(page.cursor), towards: 'older', limit: limit + 1 },
  );
  const shown = places.slice(0, limit);
  const last = shown.at(-1);
  return {
    entries: await readEntries(db, shopId, shown),
    nextCursor: places.length > limit && last ? encodeCursor(last) : null,
  };
}
