import { percentile } from '../statistics.ts';
import type { Stream } from '../processes/producer.ts';
import { checkDelivered } from './check-delivered.ts';
import type { Scenario } from './scenario.ts';
import type { BenchEndpoint } from './shops.ts';
import { untilStored } from './until-delivered.ts';

/** One delivery: when its event was committed, by `nowMs`, and how long it then took to arrive. */
export interface Sample {
  committedAt: number;
  ms: number;
}

interface EndpointStream extends Stream {
  targets: BenchEndpoint[];
}

/**
 * Has events committed and waits until all of them have arrived and are stored. `duplicates` are of
 * everything since the receiver was reset.
 */
export async function produceAndArrive(
  scenario: Scenario,
  stream: EndpointStream,
): Promise<{ samples: Sample[]; duplicates: number }> {
  const produced = await scenario.producer.call('produce', stream);
  await untilStored(scenario, stream.targets);
  const { arrivedAt, duplicates } = await checkDelivered(scenario, produced.deliveryIds);
  const samples = produced.deliveryIds.map((id, index) => {
    const committedAt = produced.committedAt[index] ?? Number.NaN;
    return { committedAt, ms: (arrivedAt.get(id) ?? Number.NaN) - committedAt };
  });
  return { samples, duplicates };
}

export function p95Of(samples: readonly Sample[]): number {
  return percentile(
    samples.map(({ ms }) => ms),
    0.95,
  );
}
