import type { GraphqlContext } from '../graphql/graphql-context.ts';
import { findVariant, productView, variantView } from '../graphql/products.ts';
import type { DiscountRecord, LineItemRecord } from '../records.ts';
import type { Decimal } from 'decimal.js';
import { moneyBag, moneyView, toCents } from './money.ts';
import { lineTotals } from './totals.ts';

export function lineItemView(line: LineItemRecord, context: GraphqlContext) {
  const { currency } = context;
  const totals = lineTotals(line);
  const found = line.variantId ? findVariant(context, line.variantId) : null;
  return {
    ...line,
    name: line.variantTitle ? `${line.title} - ${line.variantTitle}` : line.title,
    sku: line.sku ?? '',
    custom: line.variantId === null,
    priceOverride: line.priceOverride ? moneyView(line.priceOverride, currency) : null,
    appliedDiscount: line.appliedDiscount
      ? discountView(line.appliedDiscount, totals.discount, currency)
      : null,
    originalUnitPriceSet: moneyBag(line.unitPrice, currency),
    originalTotalSet: moneyBag(totals.original, currency),
    discountedTotalSet: moneyBag(totals.discounted, currency),
    totalDiscountSet: moneyBag(totals.discount, currency),
    approximateDiscountedUnitPriceSet: moneyBag(
      toCents(totals.discounted.div(line.quantity)),
      currency,
    ),
    product: found ? () => productView(found.product, context) : null,
    variant: found ? () => variantView(found.product, found.variant, context) : null,
  };
}

export function discountView(discount: DiscountRecord, amount: Decimal, currency: string) {
  return { ...discount, amountSet: moneyBag(amount, currency) };
}
