import { randomUUID } from 'node:crypto';
import { attempting, type AttemptDeps } from './attempt.server.ts';
import { LaneRunner, type LaneRunnerDeps } from './lane-runner.server.ts';

export type LanesDeps = Omit<AttemptDeps, 'holder'> & Pick<LaneRunnerDeps, 'queue' | 'giveUp'>;

/** To record an outcome, and for a clock that stands still meanwhile. */
const MARGIN_MS = 2_000;

/** Everything that sends, in this process: one holder of lanes among those of all workers. */
export function openLanes(deps: LanesDeps): LaneRunner {
  const holder = randomUUID();
  const attempt = attempting({ ...deps, holder });
  return new LaneRunner({ ...deps, holder, attempt, attemptMs: deps.deadlineMs + MARGIN_MS });
}
