import { setTimeout as sleep } from 'node:timers/promises';
import { openScenario } from '../stage/scenario.ts';
import { p95Of, produceAndArrive, type Sample } from '../stage/produce.ts';
import type { Stage } from '../stage/stage.ts';
import { rounded } from '../statistics.ts';
import type { Measure } from './measure.ts';

/** 100 endpoints; the last of them is the black hole. */
const TWENTY_SHOPS: readonly number[] = Array.from({ length: 20 }, () => 5);
/** To the healthy ones together; as many go to the black hole. */
const EVENTS_PER_SECOND = 50;
const WARM_UP_S = 5;
const ROUNDS = 3;
const ROUND_S = 15;

/**
 * What 99 healthy endpoints notice of one that accepts and never answers and gets half of all
 * events. Its beginning counts: the first requests to it leave with the first that are measured, in
 * each of some rounds. Its events come between theirs, every second one of an even stream. Rounds with
 * it and without it take turns, so that the machine's moods reach both.
 */
export const isolation: Measure<'isolation'> = {
  names: ['isolation'],
  async run(stage) {
    const without: Sample[] = [];
    const beside: Sample[] = [];
    let duplicates = 0;
    for (let round = 0; round < (stage.quick ? 1 : ROUNDS); round += 1) {
      without.push(...(await healthySamples(stage, false)).samples);
      const found = await healthySamples(stage, true);
      beside.push(...found.samples);
      duplicates += found.duplicates;
    }
    return {
      isolation: {
        ratio: rounded(p95Of(beside) / p95Of(without)),
        p95Ms: rounded(p95Of(beside)),
        p95MsWithout: rounded(p95Of(without)),
        samples: beside.length,
        duplicates,
      },
    };
  },
};

async function healthySamples(stage: Stage, withBlackHole: boolean) {
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
  const rate = { perSecond: EVENTS_PER_SECOND, seconds: ROUND_S };
  const [healthy] = await Promise.all([
    produceAndArrive(scenario, { ...rate, targets }),
    withBlackHole &&
      sleep(500 / EVENTS_PER_SECOND).then(() =>
        scenario.producer.call('produce', { ...rate, targets: blackHole }),
      ),
  ]);
  return healthy;
}
