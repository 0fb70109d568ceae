import { isCalendarDay } from '../../../quotes/list/calendar-day.ts';
import { isMoreThan, parsePrice, type PriceProblem } from '../../../quotes/price.ts';

/** Why an end of a range cannot be taken: the name of its text. */
export type RangeError =
  'enterDay' | 'dayBefore' | 'enterAmount' | 'amountTooLarge' | 'amountTooLong' | 'amountBelow';

/** A range as an address has it, or the first end of it that something is wrong with. */
export type ReadRange =
  | { ok: true; range: { from: string | null; to: string | null } }
  | { ok: false; end: 'from' | 'to'; why: RangeError };

interface Typed {
  from: string;
  to: string;
}

/** Days as date fields have them. */
export function readDays(typed: Typed): ReadRange {
  return readRange(typed, {
    readEnd: (day) =>
      isCalendarDay(day) ? { ok: true, value: day } : { ok: false, why: 'enterDay' },
    isAfter: (one, other) => one > other,
    wrongWayRound: 'dayBefore',
  });
}

/** Amounts as people type them: 250, 99.50 or 99,50. */
export function readAmounts(typed: Typed): ReadRange {
  return readRange(typed, {
    readEnd: (text) => {
      const parsed = parsePrice(text);
      return parsed.ok
        ? { ok: true, value: parsed.price }
        : { ok: false, why: PROBLEMS[parsed.code] };
    },
    isAfter: isMoreThan,
    wrongWayRound: 'amountBelow',
  });
}

const PROBLEMS: Record<PriceProblem, RangeError> = {
  not_a_number: 'enterAmount',
  too_small: 'enterAmount',
  too_large: 'amountTooLarge',
  invalid: 'amountTooLong',
};

interface RangeRules {
  readEnd: (text: string) => { ok: true; value: string } | { ok: false; why: RangeError };
  isAfter: (one: string, other: string) => boolean;
  wrongWayRound: RangeError;
}

function readRange(typed: Typed, { readEnd, isAfter, wrongWayRound }: RangeRules): ReadRange {
  const range: { from: string | null; to: string | null } = { from: null, to: null };
  for (const end of ['from', 'to'] as const) {
    const text = typed[end].trim();
    if (text === '') continue;
    const read = readEnd(text);
    if (!read.ok) return { ok: false, end, why: read.why };
    range[end] = read.value;
  }
  if (range.from !== null && range.to !== null && isAfter(range.from, range.to)) {
    return { ok: false, end: 'to', why: wrongWayRound };
  }
  return { ok: true, range };
}
