import { z } from 'zod';
import type { SealingKey } from '../encryption.server.ts';
import type { StepDeps, StepOn } from '../quotes/steps/step.ts';
import type { StepRefusal, TakenStep } from '../quotes/steps/step-outcome.ts';
import type { AdminGraphql } from '../shopify/admin-graphql.server.ts';

/** All that any step of a quote's page needs. */
export interface StepContext {
  deps: StepDeps & { admin: AdminGraphql; encryptionKeys: SealingKey[] };
  /** With what the page had read, for steps that others may have made pointless. */
  on: StepOn;
}

/** Takes one step with what a form says; null when the form is not one for it. */
export type StepHandler = (
  context: StepContext,
  form: FormData,
) => Promise<TakenStep | StepRefusal> | null;

/** A field that is there once. */
export const one = z.tuple([z.string()]).transform(([value]) => value);
/** A field that is there any number of times. */
export const many = z.array(z.string()).default([]);

/** Reads the form's fields by a schema, each field a list of its values, and takes the step. */
export function handler<Schema extends z.ZodType>(
  schema: Schema,
  take: (context: StepContext, fields: z.infer<Schema>) => Promise<TakenStep | StepRefusal>,
): StepHandler {
  return (context, form) => {
    const fields = [...new Set(form.keys())].map((name) => [name, form.getAll(name)]);
    const parsed = schema.safeParse(Object.fromEntries(fields));
    return parsed.success ? take(context, parsed.data) : null;
  };
}
