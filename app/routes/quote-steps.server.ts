import { z } from 'zod';
import type { StepRefusal, TakenStep } from '../quotes/steps/step-outcome.ts';
import { CUSTOMER_STEPS } from './quote-step-customer.server.ts';
import { one, type StepContext, type StepHandler } from './quote-step-handler.server.ts';
import { ORDER_STEPS } from './quote-step-order.server.ts';
import { TEAM_STEPS } from './quote-step-team.server.ts';

const HANDLERS = new Map<string, StepHandler>(
  Object.entries({ ...TEAM_STEPS, ...CUSTOMER_STEPS, ...ORDER_STEPS }),
);

const number = one.pipe(z.string().regex(/^\d{1,9}$/)).transform(Number);
/** What every form of the page carries. */
const every = z.object({ intent: one, revision: number, sequence: number });

/**
 * Takes the one step that a form of a quote's page asks for; null when it asks for none that there is.
 *
 * @throws {Response} what shopify-app-remix answers a stale token with
 */
export async function takeFormStep(
  { deps, on }: StepContext,
  form: FormData,
): Promise<TakenStep | StepRefusal | null> {
  const fields = Object.fromEntries(Object.keys(every.shape).map((key) => [key, form.getAll(key)]));
  const parsed = every.safeParse(fields);
  if (!parsed.success) return null;
  const { intent, ...read } = parsed.data;
  return (await HANDLERS.get(intent)?.({ deps, on: { ...on, read } }, form)) ?? null;
}

/** The HTTP status of a refusal. */
export function refusalStatus({ reason }: StepRefusal): number {
  switch (reason) {
    case 'not_found':
      return 404;
    case 'wrong_status':
    case 'changed':
      return 409;
    case 'invalid':
      return 422;
  }
}
