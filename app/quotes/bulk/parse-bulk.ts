import { z } from 'zod';
import { message, type Message } from '../../texts/message.ts';
import type { StepError } from '../steps/step-outcome.ts';
import { parseTag, TAG_PROBLEMS } from '../steps/tag.ts';
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

/** What is wrong, by the code that the schemas say it with. */
const WORDS: Record<string, Message> = {
  ...TAG_PROBLEMS,
  no_quote: message('refusals.bulk.noQuote'),
  no_quotes: message('refusals.bulk.select'),
  too_many: message('refusals.bulk.most', { max: MAX_QUOTES }),
  no_person: message('refusals.choosePerson'),
  no_stage: message('refusals.chooseStage'),
};
const OTHERWISE = message('refusals.impossible');

const id = (code: string) => z.string(code).regex(/^[a-z]{2,8}_[0-9a-z]{26}$/, code);

const wish = z.object({
  clientKey: z.string().regex(/^[\w-]{8,64}$/),
  step: z.enum(BULK_STEPS),
  quoteIds: z.array(id('no_quote')).min(1, 'no_quotes').max(MAX_QUOTES, 'too_many'),
});

const tag = z.string('missing').transform((text, { issues }) => {
  const parsed = parseTag(text);
  if (parsed.ok) return parsed.tag;
  issues.push({ code: 'custom', message: parsed.problem, input: text });
  return z.NEVER;
});

const work = z.discriminatedUnion('step', [
  z.object({
    step: z.literal('assign'),
    args: z.object({ memberId: id('no_person').nullable() }),
  }),
  z.object({ step: z.literal('stage'), args: z.object({ stageId: id('no_stage') }) }),
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
  const byField = new Map<string | null, Message>();
  for (const { path, message: code } of error.issues) {
    const field = path[0] === 'args' && path[1] !== undefined ? String(path[1]) : null;
    if (!byField.has(field)) byField.set(field, WORDS[code] ?? OTHERWISE);
  }
  return [...byField].map(([field, why]) => ({ field, message: why }));
}
