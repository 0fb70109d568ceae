import { Decimal } from 'decimal.js';
import type { DiscountRecord, DraftOrderContent, LineItemRecord } from '../records.ts';
import { toCents } from './money.ts';

const ZERO = new Decimal(0);

export interface LineTotals {
  original: Decimal;
  discount: Decimal;
  discounted: Decimal;
}

/** Unit price × quantity, and what the line's own discount takes off. */
export function lineTotals(line: LineItemRecord): LineTotals {
  const original = new Decimal(line.unitPrice).times(line.quantity);
  const discount = discountOn(line.appliedDiscount, original);
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

/** The order's discount applies to what the lines' discounts leave; the shop charges no taxes. */
export function draftTotals(draft: DraftOrderContent): DraftTotals {
  const lines = draft.lineItems.map(lineTotals);
  const lineItems = Decimal.sum(ZERO, ...lines.map((line) => line.original));
  const lineItemsSubtotal = Decimal.sum(ZERO, ...lines.map((line) => line.discounted));
  const orderDiscount = discountOn(draft.appliedDiscount, lineItemsSubtotal);
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

/** What a discount takes off `amount`: never more than there is. */
function discountOn(discount: DiscountRecord | null, amount: Decimal): Decimal {
  if (!discount) return ZERO;
  const value = new Decimal(discount.value);
  const off = discount.valueType === 'PERCENTAGE' ? amount.times(value).div(100) : value;
  return Decimal.min(toCents(off), amount);
}
