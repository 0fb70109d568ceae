import { nativeBody } from '#app/outbound/formats/native.ts';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Results } from '../limits.ts';
import { quoteCreatedData } from '../quote-created.ts';
import { checkDelivered } from '../stage/check-delivered.ts';
import { FOUR_SHOPS, openScenario, type Backend, type Scenario } from '../stage/scenario.ts';
import { produceAndArrive } from '../stage/produce.ts';
import type { Stage } from '../stage/stage.ts';
import { percentile, rounded } from '../statistics.ts';
import type { Measure } from './measure.ts';

const EVENTS_PER_SECOND = 20;
const WARM_UP_S = 4;
/** Floor and events take turns: half of the time between two events. */
const BETWEEN_MS = 1_000 / EVENTS_PER_SECOND / 2;

/**
 * From the moment a commit is known to the moment the receiver has the request's headers, over the
 * same machine's floor at the same time: one row committed and one raw POST arrived. Each event is
 * of the next of 20 endpoints, so that every one finds its endpoint idle.
 */
export const latency: Measure<'latency'> = {
  names: ['latency'],
  async run(stage) {
    const redis = await latencyOn(stage, 'redis');
    return { latency: { ...redis, postgres: await latencyOn(stage, 'postgres') } };
  },
};

async function latencyOn(stage: Stage, backend: Backend): Promise<Results> {
  await using scenario = await openScenario(stage, { backend, shops: FOUR_SHOPS });
  await using _worker = await scenario.startWorker();
  await sampled(scenario, WARM_UP_S);
  const { latencies, floor, duplicates } = await sampled(scenario, stage.quick ? 10 : 60);
  return {
    p50Ratio: rounded(percentile(latencies, 0.5) / percentile(floor, 0.5)),
    p99Ratio: rounded(percentile(latencies, 0.99) / percentile(floor, 0.99)),
    p50Ms: rounded(percentile(latencies, 0.5)),
    p99Ms: rounded(percentile(latencies, 0.99)),
    floorP50Ms: rounded(percentile(floor, 0.5)),
    floorP99Ms: rounded(percentile(floor, 0.99)),
    samples: latencies.length,
    duplicates,
  };
}

async function sampled(scenario: Scenario, seconds: number) {
  const { stage, endpoints, producer } = scenario;
  await stage.receiver.call('reset');
  const rate = { perSecond: EVENTS_PER_SECOND, seconds };
  const [floorSamples, { samples, duplicates }] = await Promise.all([
    producer.call('floor', { ...rate, message: floorMessage(scenario) }),
    sleep(BETWEEN_MS).then(() => produceAndArrive(scenario, { ...rate, targets: endpoints })),
  ]);
  const { arrivedAt } = await checkDelivered(scenario, []);
  const floor = floorSamples.ids.map(
    (id, index) => (arrivedAt.get(id) ?? Number.NaN) - (floorSamples.startedAt[index] ?? 0),
  );
  return { latencies: samples.map(({ ms }) => ms), floor, duplicates };
}

function floorMessage({ endpoints }: Scenario) {
  const [endpoint] = endpoints;
  if (!endpoint) throw new Error('There is no endpoint.');
  const body = nativeBody({
    id: 'evt_floor',
    type: 'quote.created',
    occurredAt: new Date(),
    shopDomain: endpoint.shop.domain,
    data: quoteCreatedData(1),
  });
  return { url: endpoint.url, secret: endpoint.secret, body };
}
