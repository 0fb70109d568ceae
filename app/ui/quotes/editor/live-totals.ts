import { parsePrice } from '../../../quotes/price.ts';
import { quoteTotals, type Discount, type QuoteTotals } from '../../../quotes/quote-totals.ts';
import type { TypedDiscount, TypedLine, TypedQuote } from './typed-quote.ts';

/** What a form comes to as it stands, by the rules that saving follows; what is no number yet counts as nothing. */
export function liveTotals(typed: TypedQuote): QuoteTotals {
  const { currency } = typed;
  return quoteTotals(
    {
      lines: typed.lines.map((line) => ({
        quantity: quantityOf(line.quantity),
        ...pricesOf(line, currency),
        discount: discountOf(line.discount),
      })),
      discount: discountOf(typed.discount),
      shipping: amountOf(typed.shippingPrice),
    },
    currency,
  );
}

/** Prices in another currency say nothing in this one. */
function pricesOf(line: TypedLine, currency: string) {
  const quotedPrice = amountOf(line.price);
  if (line.variantGid === null || line.currency !== currency) {
    return { quotedPrice, requestedPrice: null, catalogPrice: quotedPrice ?? '0' };
  }
  const { requestedPrice, catalogPrice } = line;
  return { quotedPrice, requestedPrice, catalogPrice };
}

function discountOf({ kind, value }: TypedDiscount): Discount | null {
  const amount = kind === '' ? null : amountOf(value);
  return kind === '' || amount === null ? null : { kind, value: amount };
}

function amountOf(text: string): string | null {
  const parsed = parsePrice(text);
  return parsed.ok ? parsed.price : null;
}

function quantityOf(text: string): number {
  return /^\d{1,7}$/.test(text.trim()) ? Number(text) : 0;
}
