import { usualDecimals } from '../../format-money.ts';
import { percentageOf } from '../price.ts';
import type { Snapshot } from '../versions/snapshot.ts';
import { inMinorUnits, ofMinorUnits, shared } from './minor-units.ts';

type QuotedLine = Snapshot['lines'][number];

/** A line of a draft order. Amounts are decimal strings in the quote's currency. */
export interface DraftLine {
  /** Which of the version's lines it is of. */
  index: number;
  quantity: number;
  unitPrice: string;
  /** An amount is off one piece, as Shopify takes it on lines. */
  discount: { kind: 'percentage' | 'amount'; value: string } | null;
}

export interface DraftPricing {
  lines: DraftLine[];
  /** An amount off the whole. */
  discount: string | null;
}

/** Shopify: "can have at most 2 digits after decimal point". */
const DISCOUNT_DECIMALS = 2;

/**
 * How Shopify is to be told the prices, so that what it adds up is exactly what was quoted, however it
 * rounds: nothing is left for it to round.
 *
 * A line goes as it is quoted where that is exact: its unit price can be paid, and its discount is a
 * percentage that leaves whole cents a piece, or an amount that divides by the quantity. Shopify takes a
 * line's FIXED_AMOUNT off every piece (its documentation does not say so; found out in
 * https://github.com/lightward/mechanic-tasks/pull/506, and what comes of it is looked at before a draft
 * order is made). Any other line goes at what is left to pay for it, in two parts a cent apart where that
 * does not divide: 3 for 100.00 are 2 at 33.33 and 1 at 33.34.
 *
 * Fixed amounts are in the shop's own currency (DraftOrderAppliedDiscountInput), so a quote in another
 * currency has none: what is off the whole is shared out to the lines.
 */
export function draftPricing(snapshot: Snapshot, shopCurrency: string | null): DraftPricing {
  const { currency, lines, discountAmount } = snapshot;
  const terms = { currency, fixedAmounts: currency === shopCurrency };
  const whole = inMinorUnits(discountAmount, currency);
  const isFixed = terms.fixedAmounts && isDiscount(discountAmount);
  const totals = lines.map((line) => inMinorUnits(line.total, currency));
  const shares = shared(isFixed ? 0n : whole, totals);
  return {
    lines: lines.flatMap((line, index) => {
      const share = shares[index] ?? 0n;
      const asQuoted = share === 0n ? lineAsQuoted(line, terms) : null;
      const left = (totals[index] ?? 0n) - share;
      const parts = asQuoted ? [asQuoted] : atWhatIsLeft(line.quantity, left, currency);
      return parts.map((part) => ({ index, ...part }));
    }),
    discount: isFixed && whole > 0n ? discountAmount : null,
  };
}

type Part = Omit<DraftLine, 'index'>;

/** Null: it cannot, and be exact. */
function lineAsQuoted(
  { quantity, unitPrice, discount, discountAmount }: QuotedLine,
  { currency, fixedAmounts }: { currency: string; fixedAmounts: boolean },
): Part | null {
  if (decimals(unitPrice) > usualDecimals(currency)) return null;
  const off = inMinorUnits(discountAmount, currency);
  if (off === 0n) return { quantity, unitPrice, discount: null };
  if (discount?.kind === 'percentage' && leavesWholeUnits(unitPrice, discount.value, currency)) {
    return { quantity, unitPrice, discount: { kind: 'percentage', value: discount.value } };
  }
  if (!fixedAmounts || off % BigInt(quantity) !== 0n) return null;
  const value = ofMinorUnits(off / BigInt(quantity), currency);
  return isDiscount(value) ? { quantity, unitPrice, discount: { kind: 'amount', value } } : null;
}

/** Whether a percentage off one piece has nothing to round. */
function leavesWholeUnits(unitPrice: string, percent: string, currency: string): boolean {
  const offOne = percentageOf(unitPrice, percent);
  return (
    isDiscount(percent) && Number(percent) <= 100 && decimals(offOne) <= usualDecimals(currency)
  );
}

/** Whole cents for every piece, without a discount. */
function atWhatIsLeft(quantity: number, total: bigint, currency: string): Part[] {
  const dearer = Number(total % BigInt(quantity));
  const price = total / BigInt(quantity);
  const parts = [
    { quantity: quantity - dearer, unitPrice: ofMinorUnits(price, currency), discount: null },
    { quantity: dearer, unitPrice: ofMinorUnits(price + 1n, currency), discount: null },
  ];
  return parts.filter((part) => part.quantity > 0);
}

/** A value that Shopify takes for a discount. */
function isDiscount(value: string): boolean {
  return decimals(value) <= DISCOUNT_DECIMALS;
}

/** Digits after the point that are not zeros at its end. */
function decimals(amount: string): number {
  return amount.includes('.') ? (amount.split('.')[1] ?? '').replace(/0+$/, '').length : 0;
}
