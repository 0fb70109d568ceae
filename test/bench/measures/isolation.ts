import { openScenario } from '../stage/scenario.ts';
import { p95Of, produceAndArrive } from '../stage/produce.ts';
import type { Stage } from '../stage/stage.ts';
import { rounded } from '../statistics.ts';
import type { Measure } from './measure.ts';

/** 100 endpoints; the last of them is the black hole. */
const TWENTY_SHOPS: readonly number[] = Array.from({ length: 20 }, () => 5);
/** To the healthy ones together; as many go to the black hole. */
const EVENTS_PER_SECOND = 50;
const WARM_UP_S = 5;

/**
 * What 99 healthy endpoints notice of one that accepts and never answers and gets half of all
 * events. Its beginning counts: the first requests to it leave with the first that are measured.
 */
export const isolation: Measure<'isolation'> = {
  names: ['isolation'],
  async run(stage) {
    const without = await healthyP95(stage, false);
    const beside = await healthyP95(stage, true);
    return {
      isolation: {
        ratio: rounded(beside.p95 / without.p95),
        p95Ms: rounded(beside.p95),
        p95MsWithout: rounded(without.p95),
        samples: beside.samples,
        duplicates: beside.duplicates,
      },
    };
  },
};

async function healthyP95(stage: Stage, withBlackHole: boolean) {
  await using scenario = await openScenario(stage, { backend: 'redis', shops: TWENTY_SHOPS });
  const targets = scenario.endpoints.slice(0, -1);
  const blackHole = scenario.endpoints.slice(-1);
  await scenario.database.pool.query('UPDATE endpoints SET url = $1 WHERE id = $2', [
    `${stage.blackHoleUrl}/`,
    blackHole[0]?.endpointId,
  ]);
  await using _worker = await scenario.startWorker();
  await produceAndArrive(scenario, {
    targets,
    perSecond: EVENTS_PER_SECOND,
    seconds: WARM_UP_S,
  });
  const rate = { perSecond: EVENTS_PER_SECOND, seconds: stage.quick ? 15 : 45 };
  const [{ samples, duplicates }] = await Promise.all([
    produceAndArrive(scenario, { ...rate, targets }),
    withBlackHole && scenario.producer.call('produce', { ...rate, targets: blackHole }),
  ]);
  return {
    p95: p95Of(samples),
    samples: samples.length,
    duplicates,
  };
}
