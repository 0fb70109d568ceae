import type { Collected } from '../processes/receiver.ts';
import type { Scenario } from './scenario.ts';
import { secretsByPath } from './shops.ts';

/** When what arrived did so, by `nowMs`, for the first time. */
export interface Delivered {
  arrivedAt: Map<string, number>;
  /** Requests beyond the first of a delivery: allowed ("at least once"), and reported. */
  duplicates: number;
}

/**
 * Every one of these deliveries arrived, with right signatures, and is stored as succeeded with an
 * attempt; throws otherwise: figures of a run that lost something are worth nothing.
 */
export async function checkDelivered(
  scenario: Scenario,
  deliveryIds: readonly string[],
): Promise<Delivered> {
  const { stage, endpoints } = scenario;
  const collected = await stage.receiver.call('collect', secretsByPath(endpoints));
  const arrivedAt = firstArrivals(collected);
  const missing = deliveryIds.filter((id) => !arrivedAt.has(id)).length;
  const unstored = deliveryIds.length - (await countStored(scenario, deliveryIds));
  const { wrongSignatures } = collected;
  if (missing + unstored + wrongSignatures > 0) {
    throw new Error(
      `Of ${deliveryIds.length} deliveries ${missing} did not arrive, ${unstored} are not stored as succeeded with an attempt; ${wrongSignatures} signatures were wrong.`,
    );
  }
  return { arrivedAt, duplicates: collected.deliveryIds.length - arrivedAt.size };
}

function firstArrivals({ deliveryIds, at }: Collected): Map<string, number> {
  const first = new Map<string, number>();
  for (const [index, id] of deliveryIds.entries()) {
    if (!first.has(id)) first.set(id, at[index] ?? Number.NaN);
  }
  return first;
}

async function countStored(
  { database }: Scenario,
  deliveryIds: readonly string[],
): Promise<number> {
  const { rows } = await database.pool.query<{ stored: number }>(
    `SELECT count(*)::int AS stored FROM deliveries d
     WHERE d.id = ANY($1) AND d.status = 'succeeded' AND d.delivered_at IS NOT NULL
       AND (SELECT count(*) FROM attempts a WHERE a.delivery_id = d.id) = d.attempt_count
       AND d.attempt_count > 0`,
    [deliveryIds],
  );
  return rows[0]?.stored ?? 0;
}
