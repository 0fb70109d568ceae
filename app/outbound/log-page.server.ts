import { createHash } from 'node:crypto';
import type { Db } from '../db.server.ts';
import { decodePageCursor, encodePageCursor, type LogPlace } from './log-cursor.ts';
import { readEntries } from './log-entries.server.ts';
import type { LogEntry, LogPage } from './log-entry.ts';
import type { LogFilter } from './log-filter.ts';
import { findPlaces } from './log-places.server.ts';

const PAGE = 25;
const LONGEST_PAGE = 100;

/** What of the log is wanted. A cursor that leads nowhere means the newest page; 25 a page, or up to 100. */
export interface PageWanted {
  filter: LogFilter;
  cursor?: string | null;
  limit?: number;
}

/** A page of a shop's log, newest first. What comes in meanwhile shifts nothing on older pages. */
export async function readLogPage(db: Db, shopId: number, wanted: PageWanted): Promise<LogPage> {
  const limit = Math.min(Math.max(Math.trunc(wanted.limit ?? PAGE), 1), LONGEST_PAGE);
  const cursor = decodePageCursor(wanted.cursor);
  const towards = cursor?.towards ?? 'older';
  // One more than is shown tells whether there is a further page.
  const found = await findPlaces(
    db,
    { shopId, filter: wanted.filter },
    { beyond: cursor?.place ?? null, towards, limit: limit + 1 },
  );
  // What was there when the cursor was made is past its retention.
  if (found.length === 0 && cursor) return readLogPage(db, shopId, { ...wanted, cursor: null });
  const more = found.length > limit;
  const places = found.slice(0, limit);
  if (towards === 'newer') places.reverse();
  const entries = await readEntries(db, shopId, places);
  const hasNewer = towards === 'newer' ? more : cursor !== null;
  const hasOlder = towards === 'newer' || more;
  return {
    entries,
    newerCursor: beside(places[0], hasNewer && 'newer'),
    olderCursor: beside(places.at(-1), hasOlder && 'older'),
    version: versionOf(entries),
  };
}

function beside(place: LogPlace | undefined, towards: 'newer' | 'older' | false): string | null {
  return place && towards ? encodePageCursor({ towards, place }) : null;
}

/** Short, as it goes back and forth every few seconds. */
function versionOf(entries: LogEntry[]): string {
  const state = entries.map(({ id, status, attemptCount, nextAttemptAt }) =>
    [id, status, attemptCount, nextAttemptAt?.getTime()].join(),
  );
  return createHash('sha256').update(state.join(';')).digest('base64url').slice(0, 16);
}
