import type { QuoteChange, StepError, StepRefusal } from '../../quotes/steps/step-outcome.ts';
import { messageText } from '../../texts/message.ts';
import type { Translate } from '../../texts/texts.ts';

export interface RefusalWords {
  title: string;
  advice: string | null;
  /** What others changed meanwhile. */
  changes: QuoteChange[];
  /** Of fields that the dialog does not have, or of all of it. */
  errors: string[];
  /** Whether the quote has to be read again first. */
  stale: boolean;
}

/** What a refusal is told beside. */
export interface Telling {
  /** Errors of these are said at the fields themselves. */
  fields?: readonly string[];
  /** What the quote's lines are called, in their order. */
  lines?: readonly string[];
}

/** A refusal for the person who was refused; null when all of it is said at fields. */
export function refusalWords(
  t: Translate,
  refusal: StepRefusal,
  { fields = [], lines = [] }: Telling = {},
): RefusalWords | null {
  const nothing = { advice: null, changes: [], errors: [], stale: false };
  switch (refusal.reason) {
    case 'not_found':
      return {
        ...nothing,
        title: t('quoteSteps.refused.gone'),
        advice: t('quoteSteps.refused.goneSays'),
        stale: true,
      };
    case 'wrong_status':
      return {
        ...nothing,
        title: t(`quoteSteps.refused.status.${refusal.status}`),
        advice: t('quoteSteps.refused.statusSays'),
        stale: true,
      };
    case 'changed':
      return {
        ...nothing,
        title: t('quoteSteps.refused.changed'),
        advice: t('quoteSteps.refused.changedSays'),
        changes: refusal.changes,
        stale: true,
      };
    case 'invalid': {
      const errors = refusal.errors.filter((error) => !isSaidAt(error, fields));
      if (errors.length === 0) return null;
      return {
        ...nothing,
        title: t('quoteSteps.refused.notYet'),
        errors: someOf(
          t,
          errors.map((error) => withLine(t, error, lines)),
        ),
      };
    }
  }
}

/** What is wrong with a field, if it is one of a dialog's own. */
export function fieldError(
  t: Translate,
  refusal: StepRefusal | null,
  field: string,
): string | undefined {
  if (refusal?.reason !== 'invalid') return undefined;
  const found = refusal.errors.find((error) => isSaidAt(error, [field]));
  return found && messageText(t, found.message);
}

/** "Line 3 (Hex Bolt): …" where it is about a line of the quote. */
function withLine(t: Translate, { field, message }: StepError, lines: readonly string[]): string {
  const error = messageText(t, message);
  const [, found] = /^lines\[(\d+)\]/.exec(field ?? '') ?? [];
  if (found === undefined) return error;
  const line = Number(found) + 1;
  const item = lines[Number(found)];
  return item === undefined
    ? t('quoteSteps.refused.line', { line, error })
    : t('quoteSteps.refused.lineOf', { line, item, error });
}

/** Of hundreds the first few; they are mended one after the other. */
function someOf(t: Translate, errors: string[]): string[] {
  if (errors.length <= MOST_ERRORS) return errors;
  const more = t('quoteSteps.refused.more', { count: errors.length - MOST_ERRORS });
  return [...errors.slice(0, MOST_ERRORS), more];
}

const MOST_ERRORS = 5;

/** `recipients[1]` is said at `recipients`. */
function isSaidAt({ field }: StepError, fields: readonly string[]): boolean {
  if (field === null) return false;
  return fields.includes(field.replace(/[[.].*$/, ''));
}
