import type { QuoteStatus } from '../../quotes/quote.ts';
import type { QuoteChange, StepError, StepRefusal } from '../../quotes/steps/step-outcome.ts';

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
  refusal: StepRefusal,
  { fields = [], lines = [] }: Telling = {},
): RefusalWords | null {
  const nothing = { advice: null, changes: [], errors: [], stale: false };
  switch (refusal.reason) {
    case 'not_found':
      return {
        ...nothing,
        title: 'This quote is not there any more',
        advice: 'Somebody deleted it meanwhile.',
        stale: true,
      };
    case 'wrong_status':
      return {
        ...nothing,
        title: `This cannot be done: the quote ${STANDS[refusal.status]}`,
        advice: 'Somebody may have been at it meanwhile. Nothing was changed.',
        stale: true,
      };
    case 'changed':
      return {
        ...nothing,
        title: 'Somebody changed this quote meanwhile',
        advice: 'Nothing was done yet. Look at the quote as it is now, then try again.',
        changes: refusal.changes,
        stale: true,
      };
    case 'invalid': {
      const errors = refusal.errors.filter((error) => !isSaidAt(error, fields));
      if (errors.length === 0) return null;
      return {
        ...nothing,
        title: 'This could not be done yet',
        errors: someOf(errors.map((error) => withLine(error, lines))),
      };
    }
  }
}

/** What is wrong with a field, if it is one of a dialog's own. */
export function fieldError(refusal: StepRefusal | null, field: string): string | undefined {
  if (refusal?.reason !== 'invalid') return undefined;
  return refusal.errors.find((error) => isSaidAt(error, [field]))?.message;
}

/** "Line 3 (Hex Bolt): …" where it is about a line of the quote. */
function withLine({ field, message }: StepError, lines: readonly string[]): string {
  const [, found] = /^lines\[(\d+)\]/.exec(field ?? '') ?? [];
  if (found === undefined) return message;
  const index = Number(found);
  const name = lines[index];
  return `Line ${index + 1}${name === undefined ? '' : ` (${name})`}: ${message}`;
}

/** Of hundreds the first few; they are mended one after the other. */
function someOf(errors: string[]): string[] {
  if (errors.length <= MOST_ERRORS) return errors;
  return [...errors.slice(0, MOST_ERRORS), `And ${errors.length - MOST_ERRORS} more.`];
}

const MOST_ERRORS = 5;

/** `recipients[1]` is said at `recipients`. */
function isSaidAt({ field }: StepError, fields: readonly string[]): boolean {
  if (field === null) return false;
  return fields.includes(field.replace(/[[.].*$/, ''));
}

const STANDS: Record<QuoteStatus, string> = {
  requested: 'was not sent yet',
  sent: 'waits for the customer',
  approved: 'was approved',
  rejected: 'was rejected',
  converted: 'was converted',
  invoiced: 'was invoiced',
  ordered: 'was ordered',
  expired: 'has expired',
  deleted: 'was deleted',
};
