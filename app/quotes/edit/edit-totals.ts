import { isMoreThan, isStorableTotal, sumAmounts } from '../price.ts';
import { quoteTotals, type Discount, type QuoteTotals } from '../quote-totals.ts';
import type { StepError } from '../steps/step-outcome.ts';
import type { LineRow } from './line-row.ts';
import type { QuoteEdit } from './quote-edit.ts';

export type EditTotals = { ok: true; totals: QuoteTotals } | { ok: false; errors: StepError[] };

/** What an edit comes to; refused where a discount takes more than there is, or it cannot be stored. */
export function editTotals(edit: QuoteEdit, rows: readonly LineRow[]): EditTotals {
  const lines = rows.map((row, place) => ({
    ...row,
    discount: edit.lines[place]?.discount ?? null,
  }));
  const { discount, shipping, currency } = edit;
  const totals = quoteTotals({ lines, discount, shipping: shipping?.price ?? null }, currency);
  const errors = [
    ...lines.flatMap((line, place) =>
      exceeds(line.discount, totals.lines[place]?.gross ?? '0')
        ? [tooMuchOff(`lines[${place}].discount.value`, 'this item costs')]
        : [],
    ),
    ...(exceeds(discount, totals.subtotal) ? [tooMuchOff('discount.value', 'all items cost')] : []),
    ...(isStorableTotal(sumAmounts([totals.subtotal, totals.shipping])) ? [] : [TOO_LARGE]),
  ];
  return errors.length > 0 ? { ok: false, errors } : { ok: true, totals };
}

const TOO_LARGE: StepError = {
  field: 'lines',
  message: 'This comes to more than can be quoted. Enter smaller prices or quantities.',
};

function tooMuchOff(field: string, whole: string): StepError {
  return { field, message: `This is more than ${whole}. Enter less.` };
}

function exceeds(discount: Discount | null, whole: string): boolean {
  return discount?.kind === 'amount' && isMoreThan(discount.value, whole);
}
