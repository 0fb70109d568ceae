import { Decimal } from 'decimal.js';
import { usualDecimals } from '../format-money.ts';

/**
 * Exact to 60 significant digits: 250 lines of a million pieces at a price of 18 digits take 27.
 * decimal.js rounds to 20 unless told otherwise.
 */
const Exact = Decimal.clone({ precision: 60, rounding: Decimal.ROUND_HALF_UP });

/** Places after the point that prices are stored with (`DECIMAL(18, 4)`). */
export const PRICE_DECIMALS = 4;
/** Up to ten digits before the point. */
export const MAX_PRICE = '9999999999.9999';
/** What a `DECIMAL(18, 4)` column holds. */
const MAX_TOTAL = new Exact('99999999999999.9999');

/** An amount as text or as a decimal of any library (Prisma's is not ours), never a float. */
export type Amount = string | { toFixed(): string };

export type PriceProblem = 'not_a_number' | 'too_small' | 'too_large' | 'invalid';

const PLAIN_NUMBER = /^[+-]?\d{1,40}(\.\d{1,40})?$/;
/** `12,50`. Three digits after a comma could as well be thousands, so they are not taken. */
const DECIMAL_COMMA = /^([+-]?\d{1,40}),(\d{1,2})$/;

/**
 * Reads a unit price as a person types it: `12`, `12.5` or `12,50`; zero or more, four decimals at
 * most. The price comes back in its shortest form.
 */
export function parsePrice(
  text: string,
): { ok: true; price: string } | { ok: false; code: PriceProblem } {
  const plain = text.trim().replace(DECIMAL_COMMA, '$1.$2');
  if (!PLAIN_NUMBER.test(plain)) return { ok: false, code: 'not_a_number' };
  const price = new Exact(plain);
  if (price.isNegative() && !price.isZero()) return { ok: false, code: 'too_small' };
  if (price.greaterThan(MAX_PRICE)) return { ok: false, code: 'too_large' };
  if (price.decimalPlaces() > PRICE_DECIMALS) return { ok: false, code: 'invalid' };
  return { ok: true, price: price.abs().toFixed() };
}

/** Quantity times unit price, exactly. */
export function lineTotal(quantity: number, unitPrice: Amount): string {
  return exact(unitPrice).times(quantity).toFixed();
}

/** So many percent of an amount, exactly. */
export function percentageOf(amount: Amount, percent: Amount): string {
  return exact(amount).times(exact(percent)).dividedBy(100).toFixed();
}

/** The exact sum; `0` of nothing. */
export function sumAmounts(amounts: Amount[]): string {
  return amounts.reduce<Decimal>((sum, amount) => sum.plus(exact(amount)), new Exact(0)).toFixed();
}

/** An amount to be paid, rounded half up to what the currency can be paid in. */
export function roundToCurrency(amount: Amount, currency: string): string {
  return exact(amount).toDecimalPlaces(usualDecimals(currency)).toFixed();
}

/** Whether one amount is more than another. */
export function isMoreThan(amount: Amount, other: Amount): boolean {
  return exact(amount).greaterThan(exact(other));
}

/** Whether an amount can be paid as it is: it has no digits finer than the currency's own. */
export function isPayable(amount: Amount, currency: string): boolean {
  return exact(amount).decimalPlaces() <= usualDecimals(currency);
}

/** Whether a total fits where totals are stored. */
export function isStorableTotal(amount: Amount): boolean {
  return exact(amount).lessThanOrEqualTo(MAX_TOTAL);
}

/**
 * An amount for the wire: a plain decimal string with at least the currency's minor units
 * (`12.50` USD, `12` JPY, `12.500` KWD). Finer unit prices, as of a screw at 0.0125, keep their digits.
 */
export function formatAmount(amount: Amount, currency: string): string {
  const decimal = exact(amount);
  return decimal.toFixed(Math.max(usualDecimals(currency), decimal.decimalPlaces()));
}

function exact(amount: Amount): Decimal {
  return new Exact(typeof amount === 'string' ? amount : amount.toFixed());
}
