import { Decimal } from 'decimal.js';
import { formatAmount, lineTotal, roundToCurrency, sumAmounts, type Amount } from './price.ts';

/** A percentage of 22 digits takes up to 29; decimal.js rounds to 20 unless told otherwise. */
const Exact = Decimal.clone({ precision: 60 });

export interface Discount {
  kind: 'percentage' | 'amount';
  /** Percent, or an amount off the whole. */
  value: Amount;
}

export interface PricedLine {
  quantity: number;
  /** As the catalogue had it, in the quote's currency (list-price.ts). */
  catalogPrice: Amount;
  requestedPrice: Amount | null;
  quotedPrice: Amount | null;
  discount: Discount | null;
}

/** Decimal strings with the currency's digits; unit prices keep finer ones. */
export interface LineTotals {
  listTotal: string;
  unitPrice: string;
  /** Before its discount. */
  gross: string;
  discount: string;
  total: string;
}

export interface QuoteTotals {
  lines: LineTotals[];
  listTotal: string;
  /** Of all lines, after their discounts. */
  subtotal: string;
  /** Of the quote as a whole. */
  discount: string;
  shipping: string;
  /** Before any tax that the prices do not hold. */
  total: string;
}

/** What is quoted for one: what the team says, else what was asked for, else the catalogue's price. */
export function unitPriceOf(
  line: Pick<PricedLine, 'catalogPrice' | 'requestedPrice' | 'quotedPrice'>,
): Amount {
  return line.quotedPrice ?? line.requestedPrice ?? line.catalogPrice;
}

/**
 * What a quote comes to, with as much of the tax as its prices hold. Each line is rounded half up to the
 * currency, and so is each discount, as an invoice prints them: the total is the sum of what is printed.
 * No discount takes more than there is.
 */
export function quoteTotals(
  quote: { lines: readonly PricedLine[]; discount: Discount | null; shipping: Amount | null },
  currency: string,
): QuoteTotals {
  const money = (amount: Amount): string =>
    formatAmount(roundToCurrency(amount, currency), currency);
  const off = (discount: Discount | null, whole: string): string =>
    money(discount ? discountOf(discount, whole) : '0');
  const lines = quote.lines.map((line): LineTotals => {
    const unitPrice = formatAmount(unitPriceOf(line), currency);
    const gross = money(lineTotal(line.quantity, unitPrice));
    const discount = off(line.discount, gross);
    return {
      listTotal: money(lineTotal(line.quantity, line.catalogPrice)),
      unitPrice,
      gross,
      discount,
      total: money(minus(gross, discount)),
    };
  });
  const subtotal = money(sumAmounts(lines.map((line) => line.total)));
  const discount = off(quote.discount, subtotal);
  const shipping = money(quote.shipping ?? '0');
  return {
    lines,
    listTotal: money(sumAmounts(lines.map((line) => line.listTotal))),
    subtotal,
    discount,
    shipping,
    total: money(sumAmounts([minus(subtotal, discount), shipping])),
  };
}

/** Exactly; never more than the whole. */
function discountOf({ kind, value }: Discount, whole: string): string {
  const given = new Exact(typeof value === 'string' ? value : value.toFixed());
  const off = kind === 'percentage' ? new Exact(whole).times(given).dividedBy(100) : given;
  return Exact.min(off, whole).toFixed();
}

function minus(whole: string, part: string): string {
  return new Exact(whole).minus(part).toFixed();
}
