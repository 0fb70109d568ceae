import type { Db, Transaction } from '../db.server.ts';
import type { DeliveryQueue } from './delivery-queue.ts';
import { dispatch } from './dispatch.server.ts';
import { readFilter, receivingEndpoints } from './replay-filter.server.ts';
import { decodePlaces, encodePlaces, type ReplayPlaces } from './replay-places.ts';
import { sendChunk } from './replay-chunk.server.ts';

interface AdvanceDeps {
  db: Db;
  queue: DeliveryQueue;
}

/** So an endpoint gets up to 400 replayed deliveries a second; with no replay running it is one look into an empty index. */
export const ADVANCE_EVERY_MS = 500;
/** Replays looked at in a round, the oldest first; those that only wait cost two small reads each. */
const MOST_AT_ONCE = 1_000;
const TIMEOUT_MS = 30_000;

/**
 * Takes every running replay a step further: to each endpoint as much as it has room for. Any number
 * of workers may do so at once. Answers how many deliveries are on their way again. One replay's
 * trouble does not keep the others waiting; it is thrown when all had their turn.
 */
export async function advanceReplays(deps: AdvanceDeps): Promise<number> {
  const running = await deps.db.replay.findMany({
    where: { status: 'running' },
    orderBy: { createdAt: 'asc' },
    take: MOST_AT_ONCE,
    select: { id: true },
  });
  let resent = 0;
  const troubles: unknown[] = [];
  for (const { id } of running) {
    try {
      resent += await advance(deps, id);
    } catch (error) {
      troubles.push(error);
    }
  }
  if (troubles.length > 0) throw new AggregateError(troubles, 'replays that did not advance');
  return resent;
}

/**
 * One step, in one transaction: what is sent again and how far the replay is commit together, so that
 * a worker killed anywhere leaves nothing skipped and nothing sent twice.
 */
async function advance({ db, queue }: AdvanceDeps, replayId: string): Promise<number> {
  const woken = await db.$transaction((tx) => takeStep(tx, replayId), { timeout: TIMEOUT_MS });
  await dispatch(queue, [...woken.keys()]);
  return sum(woken);
}

/** How many were sent again, by endpoint. */
async function takeStep(tx: Transaction, replayId: string): Promise<Map<string, number>> {
  const sent = new Map<string, number>();
  const replay = await claim(tx, replayId);
  if (!replay) return sent;
  const filter = readFilter(replay.filter);
  const wanted = { shopId: replay.shopId, filter, before: replay.createdAt };
  const endpointIds = await lockReceiving(tx, replay.shopId, filter.log.endpointId);
  const places = new Map(decodePlaces(replay.cursor));
  for (const endpointId of endpointIds) {
    const place = places.get(endpointId);
    if (place === 'done') continue;
    const chunk = await sendChunk(tx, { ...wanted, replayId, endpointId, after: place });
    if (chunk.resent > 0) sent.set(endpointId, chunk.resent);
    if (chunk.place) places.set(endpointId, chunk.place);
  }
  await record(tx, replayId, { resent: sum(sent), places, isDone: isDone(endpointIds, places) });
  return sent;
}

interface Claimed {
  shopId: number;
  filter: Record<string, string>;
  cursor: string | null;
  createdAt: Date;
}

/** The replay, ours until the commit; nothing when another worker has it or it was stopped. */
async function claim(tx: Transaction, replayId: string): Promise<Claimed | undefined> {
  const [replay] = await tx.$queryRaw<Claimed[]>`
    SELECT shop_id AS "shopId", filter, cursor, created_at AS "createdAt" FROM replays
     WHERE id = ${replayId} AND status = 'running'
       FOR UPDATE SKIP LOCKED`;
  return replay;
}

/** Those that can receive, and that nobody turns off or removes before the commit. */
async function lockReceiving(
  tx: Transaction,
  shopId: number,
  endpointId: string | null,
): Promise<string[]> {
  const rows = await tx.$queryRaw<{ id: string }[]>`
    SELECT e.id FROM endpoints e WHERE ${receivingEndpoints(shopId, { endpointId })}
     ORDER BY e.id FOR SHARE`;
  return rows.map(({ id }) => id);
}

interface Progress {
  resent: number;
  places: ReplayPlaces;
  isDone: boolean;
}

async function record(tx: Transaction, replayId: string, progress: Progress): Promise<void> {
  await tx.$executeRaw`
    UPDATE replays
       SET resent = resent + ${progress.resent}::int, cursor = ${encodePlaces(progress.places)},
           status = CASE WHEN ${progress.isDone} THEN 'done' ELSE status END,
           completed_at = CASE WHEN ${progress.isDone} THEN now() END
     WHERE id = ${replayId}`;
}

function isDone(endpointIds: string[], places: ReplayPlaces): boolean {
  return endpointIds.every((id) => places.get(id) === 'done');
}

function sum(sent: Map<string, number>): number {
  return [...sent.values()].reduce((total, count) => total + count, 0);
}
