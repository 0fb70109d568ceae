import { z } from 'zod';
import type { Db } from '../db.server.ts';

/** An event of a quote with what its timeline tells of it. */
export interface QuoteEventDetail {
  id: string;
  type: string;
  sequence: number;
  /** The team member whose doing it was; null: somebody else's, or nobody's. */
  actorId: string | null;
  occurredAt: Date;
  /** As it went over the wire; null where the title says all there is to say. */
  data: unknown;
}

export interface QuoteEventPage {
  /** The newest first. */
  events: QuoteEventDetail[];
  /** Pass as `before` for the ones before these; null when there are none. */
  earlierThan: number | null;
}

/** Most quotes have a dozen. */
const PAGE = 100;

/** As large as the whole quote, and nothing in them that the page does not show already. */
const SAY_NOTHING_MORE = new Set(['quote.created', 'quote.checked_out']);

const storedBody = z.object({ data: z.unknown() });

/** What happened to a quote, a hundred events at a time; `before` is a sequence, null the end. */
export async function listQuoteEvents(
  db: Db,
  shopId: number,
  { quoteId, before }: { quoteId: string; before: number | null },
): Promise<QuoteEventPage> {
  const rows = await db.event.findMany({
    where: { shopId, quoteId, sequence: before === null ? { not: null } : { lt: before } },
    orderBy: { sequence: 'desc' },
    // One more than shown tells whether there are earlier ones.
    take: PAGE + 1,
    select: { id: true, type: true, sequence: true, actorId: true, occurredAt: true },
  });
  const page = rows.slice(0, PAGE);
  const told = page.filter(({ type }) => !SAY_NOTHING_MORE.has(type)).map(({ id }) => id);
  const bodies = await db.event.findMany({
    where: { shopId, id: { in: told } },
    select: { id: true, body: true },
  });
  const data = new Map(bodies.map(({ id, body }) => [id, dataOf(body)]));
  const events = page.map((row) => ({
    ...row,
    sequence: row.sequence ?? 0,
    data: data.get(row.id) ?? null,
  }));
  const last = events.at(-1);
  return { events, earlierThan: rows.length > PAGE && last ? last.sequence : null };
}

function dataOf(body: string): unknown {
  return storedBody.parse(JSON.parse(body)).data;
}
