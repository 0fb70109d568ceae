import { setTimeout as sleep } from 'node:timers/promises';
import type { Scenario } from './scenario.ts';
import type { BenchEndpoint } from './shops.ts';

/** A run in which nothing happened for that long has failed. */
const STALLED_AFTER_MS = 120_000;
const LOOK_AT_RECEIVER_MS = 50;
const LOOK_AT_DATABASE_MS = 10;

/** Resolves once so many requests have arrived since the receiver was reset. */
export async function untilArrived({ stage }: Scenario, count: number): Promise<void> {
  await untilTrue(LOOK_AT_RECEIVER_MS, async () => {
    const { arrived } = await stage.receiver.call('progress');
    return { done: arrived >= count, state: `${arrived} of ${count} arrived` };
  });
}

/** Resolves once nothing waits for these endpoints any more: every attempt is stored. */
export async function untilStored(
  { database }: Scenario,
  endpoints: readonly BenchEndpoint[],
): Promise<void> {
  const ids = endpoints.map(({ endpointId }) => endpointId);
  await untilTrue(LOOK_AT_DATABASE_MS, async () => {
    // The first that waits: counting them all so often would be the heaviest load of the run.
    const { rows } = await database.pool.query<{ first: string }>(
      `SELECT d.id AS first FROM unnest($1::text[]) AS e(id)
        CROSS JOIN LATERAL (
          SELECT id FROM deliveries WHERE endpoint_id = e.id COLLATE "C" AND status = 'pending'
           ORDER BY next_attempt_at DESC, id DESC LIMIT 1) d
        LIMIT 1`,
      [ids],
    );
    const first = rows[0]?.first;
    return { done: !first, state: `${first} is pending` };
  });
}

interface Look {
  done: boolean;
  /** In words; as long as it changes there is hope. */
  state: string;
}

async function untilTrue(everyMs: number, look: () => Promise<Look>): Promise<void> {
  let last = '';
  let changedAt = Date.now();
  for (;;) {
    const { done, state } = await look();
    if (done) return;
    if (state !== last) changedAt = Date.now();
    if (Date.now() - changedAt > STALLED_AFTER_MS) throw new Error(`It stalled: ${state}.`);
    last = state;
    await sleep(everyMs);
  }
}
