import { setTimeout as sleep } from 'node:timers/promises';
import { openScenario } from '../stage/scenario.ts';
import { p95Of, produceAndArrive } from '../stage/produce.ts';
import type { Stage } from '../stage/stage.ts';
import { median, rounded } from '../statistics.ts';
import type { Measure } from './measure.ts';

/** 100 endpoints; the last of them is the black hole. */
const TWENTY_SHOPS: readonly number[] = Array.from({ length: 20 }, () => 5);
/** To the healthy ones together; as many go to the black hole. */
const EVENTS_PER_SECOND = 50;
const WARM_UP_S = 5;
const ROUNDS = 5;
const ROUND_S = 15;

/**
 * What 99 healthy endpoints notice of one that accepts and never answers and gets half of all
 * events. Its beginning counts: the first requests to it leave with the first that are measured, in
 * each of some rounds. Its events come between theirs, every second one of an even stream. Rounds with
 * it and without it take turns, and the median of their ratios counts: a p95 of fifteen seconds is
 * decided by the worst one of them, which on a shared machine may be a neighbour's.
 */
export const isolation: Measure<'isolation'> = {
  names: ['isolation'],
  async run(stage) {
    const rounds: Round[] = [];
    for (let round = 0; round < (stage.quick ? 1 : ROUNDS); round += 1) {
      const without = await healthySamples(stage, false);
      const beside = await healthySamples(stage, true);
      rounds.push({
        p95MsWithout: p95Of(without.samples),
        p95Ms: p95Of(beside.samples),
        samples: beside.samples.length,
        duplicates: beside.duplicates,
      });
    }
    const ratios = rounds.map(({ p95Ms, p95MsWithout }) => p95Ms / p95MsWithout);
    return {
      isolation: {
        ratio: rounded(median(ratios)),
        ratios: ratios.map(rounded),
        p95Ms: rounds.map(({ p95Ms }) => rounded(p95Ms)),
        p95MsWithout: rounds.map(({ p95MsWithout }) => rounded(p95MsWithout)),
        samples: sum(rounds.map(({ samples }) => samples)),
        duplicates: sum(rounds.map(({ duplicates }) => duplicates)),
      },
    };
  },
};

interface Round {
  p95Ms: number;
  p95MsWithout: number;
  samples: number;
  duplicates: number;
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}

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
