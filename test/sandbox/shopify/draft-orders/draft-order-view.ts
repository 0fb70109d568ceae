import { addressView } from '../graphql/addresses.ts';
import { connection, type PageArgs } from '../graphql/connection.ts';
import { customerView } from '../graphql/customers.ts';
import type { GraphqlContext } from '../graphql/graphql-context.ts';
import type { DraftOrderContent, DraftOrderRecord } from '../records.ts';
import { discountView, lineItemView } from './line-item-view.ts';
import { moneyBag } from './money.ts';
import { orderView } from './order-view.ts';
import { draftTotals } from './totals.ts';

export function draftOrderView(draft: DraftOrderRecord, context: GraphqlContext) {
  const order = context.store.state.orders.find((each) => each.id === draft.orderId);
  return {
    __typename: 'DraftOrder',
    ...contentView(draft, context),
    id: draft.id,
    name: draft.name,
    status: draft.status,
    ready: true,
    email: draft.email,
    note2: draft.note,
    poNumber: draft.poNumber,
    tags: draft.tags,
    taxExempt: draft.taxExempt,
    customAttributes: draft.customAttributes,
    billingAddress: draft.billingAddress && addressView(draft.billingAddress),
    shippingAddress: draft.shippingAddress && addressView(draft.shippingAddress),
    invoiceUrl: `https://${context.shopDomain}/1/invoices/${draft.invoiceToken}`,
    invoiceSentAt: draft.invoiceSentAt,
    createdAt: draft.createdAt,
    updatedAt: draft.updatedAt,
    completedAt: draft.completedAt,
    order: order ? () => orderView(order, context) : null,
    lineItems: (args: PageArgs) =>
      connection(
        draft.lineItems.map((line) => ({
          __typename: 'DraftOrderLineItem',
          ...lineItemView(line, context),
        })),
        args,
      ),
  };
}

/** What draftOrderCalculate answers: nothing is stored, so nothing has an id. */
export function calculatedView(content: DraftOrderContent, context: GraphqlContext) {
  return {
    ...contentView(content, context),
    lineItems: content.lineItems.map((line) => lineItemView(line, context)),
  };
}

function contentView(content: DraftOrderContent, context: GraphqlContext) {
  const { currency } = context;
  const totals = draftTotals(content);
  const customer = context.store.state.customers.find((each) => each.id === content.customerId);
  const ofVariants = content.lineItems.filter((line) => line.variantId !== null);
  const overridden = ofVariants.filter((line) => line.priceOverride !== null);
  return {
    phone: content.phone,
    customer: customer ? () => customerView(customer) : null,
    currencyCode: currency,
    presentmentCurrencyCode: currency,
    taxesIncluded: false,
    totalQuantityOfLineItems: content.lineItems.reduce((sum, line) => sum + line.quantity, 0),
    anyVariantPricesOverridden: overridden.length > 0,
    allVariantPricesOverridden: ofVariants.length > 0 && overridden.length === ofVariants.length,
    appliedDiscount:
      content.appliedDiscount &&
      discountView(content.appliedDiscount, totals.orderDiscount, currency),
    shippingLine: content.shippingLine && {
      title: content.shippingLine.title,
      code: 'custom',
      custom: true,
      originalPriceSet: moneyBag(totals.shipping, currency),
      discountedPriceSet: moneyBag(totals.shipping, currency),
    },
    lineItemsSubtotalPrice: moneyBag(totals.lineItemsSubtotal, currency),
    totalLineItemsPriceSet: moneyBag(totals.lineItems, currency),
    totalDiscountsSet: moneyBag(totals.discounts, currency),
    subtotalPriceSet: moneyBag(totals.subtotal, currency),
    totalShippingPriceSet: moneyBag(totals.shipping, currency),
    totalTaxSet: moneyBag(0, currency),
    totalPriceSet: moneyBag(totals.total, currency),
  };
}
