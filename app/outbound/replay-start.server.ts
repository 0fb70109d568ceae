import { Prisma } from '@prisma/client';
import type { Db, Transaction } from '../db.server.ts';
import { newId } from '../ids.ts';
import { presentEndpoints, receivingEndpoints, storedFilter } from './replay-filter.server.ts';
import { isFull, lockStarts } from './replay-limit.server.ts';
import { matching, type Wanted } from './replay-matching.server.ts';
import { encodePlaces } from './replay-places.ts';
import type { StartedReplay } from './replay-started.ts';
import type { ReplayFilter } from './replay.ts';

/** A wish to have deliveries sent again. */
export interface NewReplay {
  /** Made once by the page that asks. */
  clientKey: string;
  filter: ReplayFilter;
}

/** Milliseconds that counting a large log may take. */
const TIMEOUT_MS = 30_000;

/**
 * Has everything that the filter matches now sent again in the background. Asked twice with the same
 * key it is one replay, and one with the same filter that was started within the last minute and runs
 * is answered whatever the key: two tabs do not send everything twice. An older one may wait for an
 * endpoint for days, and leaves out what failed since. Refuses when nothing matches, and when the shop
 * has `MOST_RUNNING` running already.
 */
export async function startReplay(
  db: Db,
  shopId: number,
  replay: NewReplay,
): Promise<StartedReplay> {
  return db.$transaction(
    async (tx) => {
      await lockStarts(tx, shopId);
      const existing = await findExisting(tx, shopId, replay);
      if (existing) return { ok: true, replayId: existing };
      if (await isFull(tx, shopId)) return { ok: false, reason: 'too_many' };
      // The database's clock, which also settles deliveries.
      const [clock] = await tx.$queryRaw<{ now: Date }[]>`SELECT clock_timestamp() AS now`;
      if (!clock) throw new Error('The database does not know the time.');
      const { filter, clientKey } = replay;
      const cursor = await placesAtStart(tx, shopId, filter);
      const total = await countMatching(tx, { shopId, filter, before: clock.now });
      if (total === 0) return { ok: false, reason: 'nothing_to_send' };
      const id = newId('replay');
      const createdAt = clock.now;
      await tx.replay.create({
        data: { id, shopId, clientKey, filter: storedFilter(filter), total, cursor, createdAt },
      });
      return { ok: true, replayId: id };
    },
    { timeout: TIMEOUT_MS },
  );
}

/** The replay of this key, or else one that does the same already. */
async function findExisting(
  tx: Transaction,
  shopId: number,
  { clientKey, filter }: NewReplay,
): Promise<string | undefined> {
  const [existing] = await tx.$queryRaw<{ id: string }[]>`
    SELECT id FROM replays
     WHERE shop_id = ${shopId}
       AND (client_key = ${clientKey}
            OR (status = 'running' AND created_at > now() - interval '1 minute'
                AND filter = ${JSON.stringify(storedFilter(filter))}::jsonb))
     ORDER BY client_key = ${clientKey} DESC LIMIT 1`;
  return existing?.id;
}

async function countMatching(tx: Transaction, wanted: Wanted): Promise<number> {
  const [row] = await tx.$queryRaw<{ total: number }[]>`
    SELECT coalesce(sum(matched.total), 0)::int AS total
      FROM endpoints e
     CROSS JOIN LATERAL (
       SELECT count(*) AS total FROM (${matching(wanted, { endpointId: Prisma.sql`e.id` })}) m
     ) matched
     WHERE ${receivingEndpoints(wanted.shopId, wanted.filter.log)}`;
  return row?.total ?? 0;
}

/** Done with those that are turned off: the dialog said that they get nothing, and they are not waited for. */
async function placesAtStart(
  tx: Transaction,
  shopId: number,
  { log }: ReplayFilter,
): Promise<string> {
  const turnedOff = await tx.$queryRaw<{ id: string }[]>`
    SELECT e.id FROM endpoints e
     WHERE ${presentEndpoints(shopId, log)} AND e.status = 'disabled'`;
  return encodePlaces(new Map(turnedOff.map(({ id }) => [id, 'done'])));
}
