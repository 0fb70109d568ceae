import type { StepRefusal, TakenStep } from './step-outcome.ts';
import type { StepDeps, StepOn } from './step.ts';
import { takeStep } from './take-step.server.ts';

/** Takes an address off a quote; one that is not there is as good as taken off. */
export async function removeEmail(
  deps: StepDeps,
  on: StepOn,
  email: string,
): Promise<TakenStep | StepRefusal> {
  return takeStep(deps, on, 'organize', async ({ quote, actor, now }) => {
    const emails = quote.emails.filter((each) => each.toLowerCase() !== email.toLowerCase());
    if (emails.length === quote.emails.length) return { ok: true, events: [] };
    const data = {
      changed_fields: ['emails'],
      updated_by: actor.name,
      updated_at: now.toISOString(),
    };
    return { ok: true, data: { emails }, events: [{ type: 'quote.updated', data }] };
  });
}
