import type { ConfirmedVariants } from '../../shopify/confirm-variants.server.ts';
import { message, type Message } from '../../texts/message.ts';
import type { StepError } from '../steps/step-outcome.ts';
import { customRow, keptRow, variantRow, type LineRow, type StoredLine } from './line-row.ts';
import type { LineEdit, QuoteEdit } from './quote-edit.ts';

interface LineSources {
  /** The quote's lines so far. */
  stored: readonly StoredLine[];
  /** Shopify's word on the variants that are new to the quote. */
  confirmed: ConfirmedVariants;
}

export type EditedLines = { ok: true; rows: LineRow[] } | { ok: false; errors: StepError[] };

/** The variants that Shopify is to confirm: those of lines that the quote does not have yet. */
export function newVariants(edit: QuoteEdit): string[] {
  return edit.lines.flatMap((line) =>
    line.id === null && line.variantGid !== null ? [line.variantGid] : [],
  );
}

/**
 * The lines that an edit comes to, in its order. Kept ones are told by their ids; whether their
 * variants are still for sale shows when the quote is converted.
 */
export function editedLines(edit: QuoteEdit, { stored, confirmed }: LineSources): EditedLines {
  const left = new Map(stored.map((line) => [line.id, line]));
  const rows: LineRow[] = [];
  const errors: StepError[] = [];
  for (const [place, line] of edit.lines.entries()) {
    const outcome = rowOf(line, edit.currency, { left, confirmed });
    if ('problem' in outcome) {
      errors.push({ field: `lines[${place}].${outcome.field}`, message: outcome.problem });
    } else rows.push(outcome);
  }
  return errors.length > 0 ? { ok: false, errors } : { ok: true, rows };
}

interface Problem {
  field: keyof LineEdit;
  problem: Message;
}

function rowOf(
  line: LineEdit,
  currency: string,
  { left, confirmed }: { left: Map<string, StoredLine>; confirmed: ConfirmedVariants },
): LineRow | Problem {
  if (line.id !== null) {
    const kept = left.get(line.id);
    if (!kept) return { field: 'id', problem: message('refusals.edit.lineGone') };
    // Taken twice it would be one line with two wishes.
    left.delete(kept.id);
    return priced(line, keptRow(line, kept, currency), currency);
  }
  if (line.variantGid === null) return customRow(line, currency);
  const variant = confirmed.variants.get(line.variantGid);
  if (!variant) {
    return { field: 'variantGid', problem: message('refusals.edit.variantGone') };
  }
  return priced(line, variantRow(line, variant, confirmed.currency), currency);
}

/** The catalogue's price and the requested one are in the currency they were said in: they cannot stand for another. */
function priced(line: LineEdit, row: LineRow, currency: string): LineRow | Problem {
  if (line.quotedPrice !== null || row.currency === currency) return row;
  return { field: 'quotedPrice', problem: message('refusals.edit.enterPriceIn', { currency }) };
}
