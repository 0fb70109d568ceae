import { nowMs } from '../clock.ts';
import { insertBacklog } from '../stage/backlog.ts';
import { p95Of, produceAndArrive } from '../stage/produce.ts';
import { openScenario, type Scenario } from '../stage/scenario.ts';
import type { BenchEndpoint } from '../stage/shops.ts';
import { untilStored } from '../stage/until-delivered.ts';
import { rounded } from '../statistics.ts';
import type { Measure } from './measure.ts';

const BURST = 10_000;
const SMALL_SHOP_PER_SECOND = 10;
const WARM_UP_S = 4;

/**
 * What a small shop notices of another that commits 10,000 events at once. Bursts follow each other
 * for as long as the sample lasts; only what the small shop committed while one was being delivered
 * counts.
 */
export const burst: Measure<'burst'> = {
  names: ['burst'],
  async run(stage) {
    await using scenario = await openScenario(stage, { backend: 'redis', shops: [1, 5] });
    await using _worker = await scenario.startWorker();
    const small = scenario.endpoints.slice(0, 1);
    const stream = (seconds: number) =>
      produceAndArrive(scenario, { targets: small, perSecond: SMALL_SHOP_PER_SECOND, seconds });
    await stream(WARM_UP_S);
    const { samples: without } = await stream(stage.quick ? 10 : 30);

    const bursting = burstUntilStopped(scenario, scenario.endpoints.slice(1));
    const { samples, duplicates } = await stream(stage.quick ? 15 : 60);
    const bursts = await bursting.stop();
    const within = samples.filter(({ committedAt }) =>
      bursts.some(({ from, to }) => from <= committedAt && committedAt <= to),
    );
    return {
      burst: {
        ratio: rounded(p95Of(within) / p95Of(without)),
        p95Ms: rounded(p95Of(within)),
        p95MsWithout: rounded(p95Of(without)),
        samples: within.length,
        duplicates,
        bursts: bursts.length,
        burstSeconds: bursts.map(({ from, to }) => rounded((to - from) / 1_000)),
      },
    };
  },
};

interface Burst {
  from: number;
  to: number;
}

/** One burst after the other; `stop` lets the current one end. */
function burstUntilStopped(scenario: Scenario, targets: BenchEndpoint[]) {
  const stopping = new AbortController();
  const running = (async () => {
    const bursts: Burst[] = [];
    while (!stopping.signal.aborted) bursts.push(await deliverBurst(scenario, targets));
    return bursts;
  })();
  // Waited for by `stop`; what the small shop's samples say of a broken run comes first.
  running.catch(() => undefined);
  return {
    stop() {
      stopping.abort();
      return running;
    },
  };
}

async function deliverBurst(scenario: Scenario, targets: BenchEndpoint[]): Promise<Burst> {
  const client = await scenario.database.pool.connect();
  await client.query('BEGIN');
  await insertBacklog(client, targets, BURST);
  await client.query('COMMIT');
  client.release();
  const from = nowMs();
  await scenario.producer.call(
    'wake',
    targets.map(({ endpointId }) => endpointId),
  );
  await untilStored(scenario, targets);
  return { from, to: nowMs() };
}
