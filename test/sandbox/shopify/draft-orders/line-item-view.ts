import type { GraphqlContext } from '../graphql/graphql-context.ts';
import { findVariant, productView, variantView } from '../graphql/products.ts';
import type { DiscountRecord, LineItemRecord } from '../records.ts';
import type { Decimal } from 'decimal.js';
import { moneyBag, moneyView, rounded, type Currencies } from './money.ts';
import { lineTotals } from './totals.ts';

export function lineItemView(
  line: LineItemRecord,
  context: GraphqlContext,
  currencies: Currencies,
) {
  const totals = lineTotals(line, currencies);
  const found = line.variantId ? findVariant(context, line.variantId) : null;
  return {
    ...line,
    name: line.variantTitle ? `${line.title} - ${line.variantTitle}` : line.title,
    sku: line.sku ?? '',
    custom: line.variantId === null,
    priceOverride: line.priceOverride
      ? moneyView(line.priceOverride, currencies.presentment)
      : null,
    appliedDiscount: line.appliedDiscount
      ? discountView(line.appliedDiscount, totals.discount, currencies)
      : null,
    originalUnitPriceSet: moneyBag(line.unitPrice, currencies),
    originalTotalSet: moneyBag(totals.original, currencies),
    discountedTotalSet: moneyBag(totals.discounted, currencies),
    totalDiscountSet: moneyBag(totals.discount, currencies),
    approximateDiscountedUnitPriceSet: moneyBag(
      rounded(totals.discounted.div(line.quantity), currencies.presentment),
      currencies,
    ),
    product: found ? () => productView(found.product, context) : null,
    variant: found ? () => variantView(found.product, found.variant, context) : null,
  };
}

export function discountView(discount: DiscountRecord, amount: Decimal, currencies: Currencies) {
  return { ...discount, amountSet: moneyBag(amount, currencies) };
}
