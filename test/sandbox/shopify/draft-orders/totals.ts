import { Decimal } from 'decimal.js';
import type { DiscountRecord, DraftOrderContent, LineItemRecord } from '../records.ts';
import { converted, rounded, type Currencies } from './money.ts';

const ZERO = new Decimal(0);

export interface LineTotals {
  original: Decimal;
  discount: Decimal;
  discounted: Decimal;
}

/** What the amounts of a draft order are in. */
export function currenciesOf(
  draft: Pick<DraftOrderContent, 'presentmentCurrency'>,
  shop: string,
): Currencies {
  return { shop, presentment: draft.presentmentCurrency ?? shop };
}

/** Unit price × quantity, and what the line's own discount takes off; a fixed amount is off each piece. */
export function lineTotals(line: LineItemRecord, currencies: Currencies): LineTotals {
  const original = rounded(
    new Decimal(line.unitPrice).times(line.quantity),
    currencies.presentment,
  );
  const pieces = { amount: original, times: line.quantity };
  const discount = discountOn(line.appliedDiscount, pieces, currencies);
  return { original, discount, discounted: original.minus(discount) };
}

export interface DraftTotals {
  /** Lines before discounts. */
  lineItems: Decimal;
  /** Lines after their own discounts. */
  lineItemsSubtotal: Decimal;
  orderDiscount: Decimal;
  /** All discounts together. */
  discounts: Decimal;
  /** Lines after all discounts. */
  subtotal: Decimal;
  shipping: Decimal;
  total: Decimal;
}

/** The order's discount applies to what the lines' discounts leave; no tax is added to it (tax.ts). */
export function draftTotals(draft: DraftOrderContent, shopCurrency: string): DraftTotals {
  const currencies = currenciesOf(draft, shopCurrency);
  const lines = draft.lineItems.map((line) => lineTotals(line, currencies));
  const lineItems = Decimal.sum(ZERO, ...lines.map((line) => line.original));
  const lineItemsSubtotal = Decimal.sum(ZERO, ...lines.map((line) => line.discounted));
  const whole = { amount: lineItemsSubtotal, times: 1 };
  const orderDiscount = discountOn(draft.appliedDiscount, whole, currencies);
  const subtotal = lineItemsSubtotal.minus(orderDiscount);
  const shipping = new Decimal(draft.shippingLine?.price ?? 0);
  return {
    lineItems,
    lineItemsSubtotal,
    orderDiscount,
    discounts: lineItems.minus(subtotal),
    subtotal,
    shipping,
    total: subtotal.plus(shipping),
  };
}

/**
 * What a discount takes off: never more than there is. A fixed amount is in the shop's own currency
 * ("a fixed amount in your shop currency"), whatever the customer pays in.
 */
function discountOn(
  discount: DiscountRecord | null,
  { amount, times }: { amount: Decimal; times: number },
  { shop, presentment }: Currencies,
): Decimal {
  if (!discount) return ZERO;
  const off =
    discount.valueType === 'PERCENTAGE'
      ? amount.times(discount.value).div(100)
      : converted(discount.value, shop, presentment).times(times);
  return Decimal.min(rounded(off, presentment), amount);
}
