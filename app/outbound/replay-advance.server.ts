import type { Db, Transaction } from '../db.server.ts';
import type { DeliveryQueue } from './delivery-queue.ts';
import type { LogFilter } from './log-filter.ts';
import { dispatch } from './dispatch.server.ts';
import { presentEndpoints, readFilter } from './replay-filter.server.ts';
import { decodePlaces, encodePlaces, type ReplayPlaces } from './replay-places.ts';
import { replaysInTurn } from './replay-turns.server.ts';
import { sendChunk } from './replay-chunk.server.ts';
import { stateAfter } from './replay-state-after.server.ts';
import type { ReplayStatus } from './replay.ts';

interface AdvanceDeps {
  db: Db;
  queue: DeliveryQueue;
}

/** So an endpoint gets up to 400 replayed deliveries a second; with no replay running it is one look into an empty index. */
export const ADVANCE_EVERY_MS = 500;
/** Replays looked at in a round; those that only wait cost two small reads each. */
const MOST_AT_ONCE = 1_000;
const TIMEOUT_MS = 30_000;

/**
 * Takes every running replay a step further: to each endpoint as much as it has room for. Any number
 * of workers may do so at once. Answers how many deliveries are on their way again. One replay's
 * trouble does not keep the others waiting; it is thrown when all had their turn.
 */
export async function advanceReplays(deps: AdvanceDeps): Promise<number> {
  let resent = 0;
  const troubles: unknown[] = [];
  for (const id of await replaysInTurn(deps.db, MOST_AT_ONCE)) {
    try {
      resent += await advance(deps, id);
    } catch (error) {
      troubles.push(error);
      // Its turn is over all the same.
      await deps.db.$executeRaw`UPDATE replays SET looked_at = clock_timestamp() WHERE id = ${id}`;
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
  const endpoints = await lockEndpoints(tx, replay.shopId, filter.log);
  const places = new Map(decodePlaces(replay.cursor));
  for (const { id: endpointId, isOff } of endpoints) {
    const place = places.get(endpointId);
    if (isOff || place === 'done') continue;
    const chunk = await sendChunk(tx, { ...wanted, replayId, endpointId, after: place });
    if (chunk.resent > 0) sent.set(endpointId, chunk.resent);
    if (chunk.place) places.set(endpointId, chunk.place);
  }
  const status = await stateAfter(tx, wanted, { endpoints, places });
  await record(tx, replayId, { resent: sum(sent), places, status });
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

/** Those of the filter, which nobody turns on, off or removes before the commit. */
async function lockEndpoints(
  tx: Transaction,
  shopId: number,
  log: LogFilter,
): Promise<{ id: string; isOff: boolean }[]> {
  return tx.$queryRaw`
    SELECT e.id, e.status = 'disabled' AS "isOff" FROM endpoints e
     WHERE ${presentEndpoints(shopId, log)}
     ORDER BY e.id FOR SHARE`;
}

interface Progress {
  resent: number;
  places: ReplayPlaces;
  status: ReplayStatus;
}

async function record(tx: Transaction, replayId: string, progress: Progress): Promise<void> {
  const { resent, places, status } = progress;
  await tx.$executeRaw`
    UPDATE replays
       SET resent = resent + ${resent}::int, looked_at = clock_timestamp(), cursor = ${encodePlaces(places)},
           status = ${status}::replay_status,
           completed_at = CASE WHEN ${status === 'done'} THEN now() END
     WHERE id = ${replayId}`;
}

function sum(sent: Map<string, number>): number {
  return [...sent.values()].reduce((total, count) => total + count, 0);
}
