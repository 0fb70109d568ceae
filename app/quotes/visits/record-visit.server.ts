import type { Db } from '../../db.server.ts';
import { PRESENT_MS, VISIT_ENDS_MS } from './visit.ts';

/** Whose page of which quote it is. */
export interface Visiting {
  shopId: number;
  quoteId: string;
  /** Null: somebody whom the team does not know. Nothing is noted of them. */
  memberId: string | null;
}

/** What a page says of itself. */
export interface Beat {
  /** The last event that it shows. */
  sequence: number;
  /** Its reader knows all that it shows: nothing of it is news any more. */
  allKnown: boolean;
  /** It is the quote's editor. */
  isEditor: boolean;
}

/**
 * Notes that somebody is at a quote's page, in one statement: an open page says so every few seconds.
 * Returns the sequence of the quote's last event; null when the shop has no such quote any more.
 */
export async function recordVisit(
  db: Db,
  { shopId, quoteId, memberId }: Visiting,
  { sequence, allKnown, isEditor, now }: Beat & { now: Date },
): Promise<number | null> {
  const over = new Date(now.getTime() - VISIT_ENDS_MS);
  const until = new Date(now.getTime() + PRESENT_MS);
  const [quote] = await db.$queryRaw<{ lastSequence: number }[]>`
    WITH quote AS (
      SELECT id, shop_id, last_sequence, least(${sequence}::int, last_sequence) AS seen
        FROM quotes WHERE id = ${quoteId} AND shop_id = ${shopId} AND status <> 'deleted'),
    visit AS (
      INSERT INTO quote_visits AS v (quote_id, member_id, shop_id, seen_sequence, seen_at,
                                     since_sequence, since_at, present_until, editing_until)
      SELECT quote.id, m.id, quote.shop_id, seen, ${now}::timestamptz, seen, ${now}::timestamptz,
             ${until}::timestamptz, ${isEditor ? until : null}::timestamptz
        FROM quote JOIN team_members m ON m.id = ${memberId} AND m.shop_id = quote.shop_id
      ON CONFLICT (quote_id, member_id) DO UPDATE
         SET seen_sequence = greatest(v.seen_sequence, excluded.seen_sequence),
             seen_at = excluded.seen_at,
             present_until = excluded.present_until,
             editing_until = coalesce(excluded.editing_until, v.editing_until),
             since_sequence = CASE WHEN ${allKnown}::boolean
                                     THEN greatest(v.since_sequence, excluded.seen_sequence)
                                   WHEN v.seen_at <= ${over}::timestamptz THEN v.seen_sequence
                                   ELSE v.since_sequence END,
             since_at = CASE WHEN ${allKnown}::boolean THEN excluded.seen_at
                             WHEN v.seen_at <= ${over}::timestamptz THEN v.seen_at
                             ELSE v.since_at END)
    SELECT last_sequence AS "lastSequence" FROM quote`;
  return quote?.lastSequence ?? null;
}

/** Notes that somebody left a quote's page; the visit itself is over only when they stay away. */
export async function leaveQuote(
  db: Db,
  { shopId, quoteId, memberId }: Visiting,
  now: Date,
): Promise<void> {
  if (memberId === null) return;
  await db.quoteVisit.updateMany({
    where: { shopId, quoteId, memberId },
    data: { presentUntil: now, editingUntil: now },
  });
}
