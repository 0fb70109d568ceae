import { setTimeout as sleep } from 'node:timers/promises';
import type { Results } from '../limits.ts';
import { deliverBacklog } from '../stage/deliver-backlog.ts';
import { produceAndArrive } from '../stage/produce.ts';
import { residentMemory } from '../stage/resident-memory.ts';
import { FOUR_SHOPS, openScenario } from '../stage/scenario.ts';
import type { Stage } from '../stage/stage.ts';
import { mean, rounded } from '../statistics.ts';
import type { Measure } from './measure.ts';

const EVENTS_PER_SECOND = 50;
const SAMPLE_EVERY_MS = 1_000;

/** The most a worker needs for a backlog of 100,000, and whether a steady load has it grow. */
export const memory: Measure<'memory'> = {
  names: ['memory'],
  async run(stage) {
    return { memory: { ...(await ofBacklog(stage)), ...(await ofSteadyLoad(stage)) } };
  },
};

async function ofBacklog(stage: Stage): Promise<Results> {
  const backlog = stage.quick ? 20_000 : 100_000;
  await using scenario = await openScenario(stage, { backend: 'redis', shops: FOUR_SHOPS });
  const { workerPeakMb, seconds } = await deliverBacklog(scenario, backlog);
  return { workerRssMb: rounded(workerPeakMb), backlog, backlogSeconds: rounded(seconds) };
}

async function ofSteadyLoad(stage: Stage): Promise<Results> {
  const seconds = stage.quick ? 40 : 600;
  await using scenario = await openScenario(stage, { backend: 'redis', shops: FOUR_SHOPS });
  await using worker = await scenario.startWorker();
  const sampling = sampleUntilStopped(worker.pid);
  await produceAndArrive(scenario, {
    targets: scenario.endpoints,
    perSecond: EVENTS_PER_SECOND,
    seconds,
  });
  const samplesMb = await sampling.stop();
  return { ...growth(samplesMb), steadySeconds: seconds };
}

/** The second half's end over its middle, each the mean of a tenth of the half: collections make it jump. */
function growth(samplesMb: readonly number[]): Results {
  const half = samplesMb.slice(Math.floor(samplesMb.length / 2));
  const width = Math.max(Math.round(half.length / 10), 1);
  const middleMb = mean(half.slice(Math.floor((half.length - width) / 2)).slice(0, width));
  const endMb = mean(half.slice(-width));
  return {
    growthRatio: rounded(endMb / middleMb),
    middleMb: rounded(middleMb),
    endMb: rounded(endMb),
  };
}

function sampleUntilStopped(pid: number) {
  const stopping = new AbortController();
  const sampled = (async () => {
    const samplesMb: number[] = [];
    while (!stopping.signal.aborted) {
      samplesMb.push((await residentMemory(pid)).nowMb);
      await sleep(SAMPLE_EVERY_MS, undefined, { signal: stopping.signal }).catch(() => undefined);
    }
    return samplesMb;
  })();
  // Waited for by `stop`.
  sampled.catch(() => undefined);
  return {
    stop() {
      stopping.abort();
      return sampled;
    },
  };
}
