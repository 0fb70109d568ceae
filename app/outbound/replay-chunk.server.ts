import { Prisma } from '@prisma/client';
import type { Transaction } from '../db.server.ts';
import type { LogPlace } from './log-cursor.ts';
import { matching, type Wanted } from './replay-matching.server.ts';
import { RESENDABLE, SENT_AGAIN } from './resend-sql.server.ts';

/**
 * How many deliveries of an endpoint may be due at once before a replay adds to them. A lane sends what
 * is due longest first, so this is also how many replayed ones a live event may find before it: at 20
 * in flight, ten answers' time.
 */
export const MOST_DUE = 200;
/** A step is worth its transaction from so many on. */
const WORTH_A_STEP = 50;

interface Chunk extends Wanted {
  replayId: string;
  endpointId: string;
  after: LogPlace | undefined;
}

/**
 * Sends the next deliveries of an endpoint again, the oldest first, as many as it has room for. Answers
 * how many, and the place to go on from: none when there was no room.
 */
export async function sendChunk(
  tx: Transaction,
  chunk: Chunk,
): Promise<{ resent: number; place: LogPlace | 'done' | null }> {
  const room = MOST_DUE - (await countDue(tx, chunk));
  if (room < WORTH_A_STEP) return { resent: 0, place: null };
  const { endpointId, after } = chunk;
  const part = { endpointId: Prisma.sql`${endpointId}`, after, limit: room };
  const picked = await tx.$queryRaw<LogPlace[]>`
    SELECT id, created_at AS "createdAt" FROM (${matching(chunk, part)}) m ORDER BY created_at, id`;
  const last = picked.at(-1);
  return {
    resent: await sendAgain(
      tx,
      chunk,
      picked.map(({ id }) => id),
    ),
    place: last && picked.length === room ? last : 'done',
  };
}

/** Up to `MOST_DUE`, off `deliveries_lane_idx`. */
async function countDue(tx: Transaction, { shopId, endpointId }: Chunk): Promise<number> {
  const [due] = await tx.$queryRaw<{ count: number }[]>`
    SELECT count(*)::int AS count FROM (
      SELECT FROM deliveries d
       WHERE d.endpoint_id = ${endpointId} AND d.shop_id = ${shopId} AND d.status = 'pending'
         AND d.next_attempt_at <= now()
       LIMIT ${MOST_DUE}::int) due`;
  return due?.count ?? 0;
}

/** Fewer when some left by themselves, or were sent by hand, since they were picked. */
async function sendAgain(tx: Transaction, chunk: Chunk, ids: string[]): Promise<number> {
  if (ids.length === 0) return 0;
  return tx.$executeRaw`
    UPDATE deliveries d SET ${SENT_AGAIN}, replay_id = ${chunk.replayId}
     WHERE d.id = ANY (${ids}::text[]) AND d.shop_id = ${chunk.shopId}
       AND ${RESENDABLE}`;
}
