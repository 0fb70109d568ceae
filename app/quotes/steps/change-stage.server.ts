import { message } from '../../texts/message.ts';
import { holdStage } from '../pipeline/hold-stage.server.ts';
import { stageChanged } from '../pipeline/stage-changed.ts';
import { invalid } from './invalid.ts';
import type { StepRefusal, TakenStep } from './step-outcome.ts';
import type { StepDeps, StepOn } from './step.ts';
import { takeStep } from './take-step.server.ts';

/** Moves a quote to a stage of the shop's pipeline. To be undone by moving it back. */
export async function changeStage(
  deps: StepDeps,
  on: StepOn,
  stageId: string,
): Promise<TakenStep | StepRefusal> {
  return takeStep(deps, on, 'organize', async ({ tx, shop, quote, actor, now }) => {
    // Before it is held: whoever deletes this stage holds it, and waits for the quotes in it.
    if (stageId === quote.stageId) return { ok: true, events: [] };
    const stage = await holdStage(tx, shop.id, stageId);
    if (!stage) return invalid('stage', message('refusals.stageGone'));
    const moved = stageChanged({ from: quote.stage, to: stage, by: actor, at: now });
    return { ok: true, data: { stageId: stage.id }, events: [moved] };
  });
}
