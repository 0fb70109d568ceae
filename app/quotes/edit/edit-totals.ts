import { message } from '../../texts/message.ts';
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
        ? [{ field: `lines[${place}].discount.value`, message: OVER_ITEM }]
        : [],
    ),
    ...(exceeds(discount, totals.subtotal) ? [OVER_ALL] : []),
    ...(isStorableTotal(sumAmounts([totals.subtotal, totals.shipping])) ? [] : [TOO_LARGE]),
  ];
  return errors.length > 0 ? { ok: false, errors } : { ok: true, totals };
}

const TOO_LARGE: StepError = { field: 'lines', message: message('refusals.edit.totalTooLarge') };
const OVER_ITEM = message('refusals.edit.overItem');
const OVER_ALL: StepError = { field: 'discount.value', message: message('refusals.edit.overAll') };

function exceeds(discount: Discount | null, whole: string): boolean {
  return discount?.kind === 'amount' && isMoreThan(discount.value, whole);
}
