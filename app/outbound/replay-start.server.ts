import { Prisma } from '@prisma/client';
import type { Db, Transaction } from '../db.server.ts';
import { newId } from '../ids.ts';
import { receivingEndpoints, storedFilter } from './replay-filter.server.ts';
import { matching, type Wanted } from './replay-matching.server.ts';
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
 * key it is one replay, and while one with the same filter runs that one is answered whatever the key:
 * two tabs do not send everything twice. Refuses when nothing matches.
 */
export async function startReplay(
  db: Db,
  shopId: number,
  replay: NewReplay,
): Promise<StartedReplay> {
  return db.$transaction(
    async (tx) => {
      // One start at a time in a shop, until the commit: the second finds what the first began.
      await tx.$executeRaw`SELECT pg_advisory_xact_lock(hashtext('start replay'), ${shopId}::int)`;
      const existing = await findExisting(tx, shopId, replay);
      if (existing) return { ok: true, replayId: existing };
      // The database's clock, which also settles deliveries.
      const [clock] = await tx.$queryRaw<{ now: Date }[]>`SELECT clock_timestamp() AS now`;
      if (!clock) throw new Error('The database does not know the time.');
      const { filter, clientKey } = replay;
      const total = await countMatching(tx, { shopId, filter, before: clock.now });
      if (total === 0) return { ok: false, reason: 'nothing_to_send' };
      const id = newId('replay');
      const createdAt = clock.now;
      await tx.replay.create({
        data: { id, shopId, clientKey, filter: storedFilter(filter), total, createdAt },
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
            OR (status = 'running' AND filter = ${JSON.stringify(storedFilter(filter))}::jsonb))
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
