import { z } from 'zod';
import type { StepError } from '../steps/step-outcome.ts';
import { parseTag } from '../steps/tag.ts';
import { BULK_STEPS, MAX_QUOTES, type BulkWork } from './bulk-step.ts';

/** A wish to have a step taken of many quotes, as a page sent it. */
export interface BulkWish {
  /** Made once by the page that asks. */
  clientKey: string;
  step: string;
  args: Record<string, unknown>;
  quoteIds: string[];
}

export type ParsedBulk = BulkWork & { clientKey: string; quoteIds: string[] };

const id = (message: string) => z.string(message).regex(/^[a-z]{2,8}_[0-9a-z]{26}$/, message);

const wish = z.object({
  clientKey: z.string().regex(/^[\w-]{8,64}$/),
  step: z.enum(BULK_STEPS),
  quoteIds: z
    .array(id('This is no quote.'))
    .min(1, 'Select quotes first.')
    .max(MAX_QUOTES, `Select at most ${MAX_QUOTES.toLocaleString('en')} quotes at a time.`),
});

const tag = z.string('Enter a tag.').transform((text, { issues }) => {
  const parsed = parseTag(text);
  if (parsed.ok) return parsed.tag;
  issues.push({ code: 'custom', message: parsed.message, input: text });
  return z.NEVER;
});

const work = z.discriminatedUnion('step', [
  z.object({
    step: z.literal('assign'),
    args: z.object({ memberId: id('Choose somebody.').nullable() }),
  }),
  z.object({ step: z.literal('stage'), args: z.object({ stageId: id('Choose a stage.') }) }),
  z.object({ step: z.literal('add-tag'), args: z.object({ tag }) }),
  z.object({ step: z.literal('remove-tag'), args: z.object({ tag }) }),
  z.object({ step: z.literal('remove'), args: z.object({}).transform(() => ({})) }),
]);

/** A wish made neat, each quote once; or what is wrong with it, at the argument it is about. */
export function parseBulk(
  wanted: BulkWish,
): { ok: true; bulk: ParsedBulk } | { ok: false; errors: StepError[] } {
  const whole = wish.safeParse(wanted);
  if (!whole.success) return { ok: false, errors: errorsOf(whole.error) };
  const what = work.safeParse(wanted);
  if (!what.success) return { ok: false, errors: errorsOf(what.error) };
  const { clientKey, quoteIds } = whole.data;
  return { ok: true, bulk: { ...what.data, clientKey, quoteIds: [...new Set(quoteIds)] } };
}

/** One for each field. */
function errorsOf(error: z.ZodError): StepError[] {
  const byField = new Map<string | null, string>();
  for (const { path, message } of error.issues) {
    const field = path[0] === 'args' && path[1] !== undefined ? String(path[1]) : null;
    if (!byField.has(field)) byField.set(field, message);
  }
  return [...byField].map(([field, message]) => ({ field, message }));
}
