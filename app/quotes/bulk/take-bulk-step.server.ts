import { addTag } from '../steps/add-tag.server.ts';
import { assignQuote } from '../steps/assign-quote.server.ts';
import { changeStage } from '../steps/change-stage.server.ts';
import { removeTag } from '../steps/remove-tag.server.ts';
import { removeQuote } from '../steps/remove.server.ts';
import type { StepDeps, StepOn } from '../steps/step.ts';
import type { StepRefusal, TakenStep } from '../steps/step-outcome.ts';
import type { BulkWork } from './bulk-step.ts';

/** Takes the step of one quote, by the very function that its page takes it with. */
export function takeBulkStep(
  deps: StepDeps,
  on: StepOn,
  { step, args }: BulkWork,
): Promise<TakenStep | StepRefusal> {
  switch (step) {
    case 'assign':
      return assignQuote(deps, on, args.memberId);
    case 'stage':
      return changeStage(deps, on, args.stageId);
    case 'add-tag':
      return addTag(deps, on, args.tag);
    case 'remove-tag':
      return removeTag(deps, on, args.tag);
    case 'remove':
      return removeQuote(deps, on);
  }
}
