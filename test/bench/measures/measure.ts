import type { Results } from '../limits.ts';
import type { Stage } from '../stage/stage.ts';

/** One file a measure; what it can be asked for by name (`--only`), and what it found. */
export interface Measure<Name extends string = string> {
  names: readonly Name[];
  /** `wanted`: those of the names that were asked for. */
  run(stage: Stage, wanted: ReadonlySet<string>): Promise<Results>;
}
