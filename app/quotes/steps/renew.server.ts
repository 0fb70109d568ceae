import type { StepDeps, StepOn } from './step.ts';
import type { StepRefusal, TakenStep } from './step-outcome.ts';
import { takeStep } from './take-step.server.ts';

/**
 * Takes an expired or rejected quote up again: it can be edited and sent anew. What the customer was
 * sent before stays as it ended.
 */
export function renewQuote(deps: StepDeps, on: StepOn): Promise<TakenStep | StepRefusal> {
  return takeStep(deps, on, 'renew', async ({ actor, now }) => ({
    ok: true,
    data: { expiresAt: null },
    events: [
      {
        type: 'quote.updated',
        data: {
          changed_fields: ['status'],
          updated_by: actor.name,
          updated_at: now.toISOString(),
        },
      },
    ],
  }));
}
