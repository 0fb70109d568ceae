import { addressView } from '../graphql/addresses.ts';
import { connection, type PageArgs } from '../graphql/connection.ts';
import { customerView } from '../graphql/customers.ts';
import type { GraphqlContext } from '../graphql/graphql-context.ts';
import type { DraftOrderContent, DraftOrderRecord } from '../records.ts';
import { discountView, lineItemView } from './line-item-view.ts';
import { moneyBag } from './money.ts';
import { orderView } from './order-view.ts';
import { paymentTermsView } from './payment-terms.ts';
import { purchasingEntityView } from './purchasing-entity.ts';
import { taxIn } from './tax.ts';
import { currenciesOf, draftTotals } from './totals.ts';

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
    // The storefront's address stands for the shop's own domain.
    invoiceUrl: `${context.publicOrigin}/1/invoices/${draft.invoiceToken}`,
    invoiceSentAt: draft.invoiceSentAt,
    createdAt: draft.createdAt,
    updatedAt: draft.updatedAt,
    completedAt: draft.completedAt,
    order: order ? () => orderView(order, context) : null,
    lineItems: (args: PageArgs) =>
      connection(
        draft.lineItems.map((line) => ({
          __typename: 'DraftOrderLineItem',
          ...lineItemView(line, context, currenciesOf(draft, context.currency)),
        })),
        args,
      ),
  };
}

/** What draftOrderCalculate answers: nothing is stored, so nothing has an id. */
export function calculatedView(content: DraftOrderContent, context: GraphqlContext) {
  return {
    ...contentView(content, context),
    lineItems: content.lineItems.map((line) =>
      lineItemView(line, context, currenciesOf(content, context.currency)),
    ),
  };
}

function contentView(content: DraftOrderContent, context: GraphqlContext) {
  const currencies = currenciesOf(content, context.currency);
  const totals = draftTotals(content, context.currency);
  const customer = context.store.state.customers.find((each) => each.id === content.customerId);
  const ofVariants = content.lineItems.filter((line) => line.variantId !== null);
  const overridden = ofVariants.filter((line) => line.priceOverride !== null);
  return {
    phone: content.phone,
    customer: customer ? () => customerView(customer) : null,
    purchasingEntity: purchasingEntityView(content, context),
    paymentTerms: paymentTermsView(content),
    currencyCode: currencies.shop,
    presentmentCurrencyCode: currencies.presentment,
    taxesIncluded: context.profile.taxesIncluded,
    totalQuantityOfLineItems: content.lineItems.reduce((sum, line) => sum + line.quantity, 0),
    anyVariantPricesOverridden: overridden.length > 0,
    allVariantPricesOverridden: ofVariants.length > 0 && overridden.length === ofVariants.length,
    appliedDiscount:
      content.appliedDiscount &&
      discountView(content.appliedDiscount, totals.orderDiscount, currencies),
    shippingLine: content.shippingLine && {
      title: content.shippingLine.title,
      code: 'custom',
      custom: true,
      originalPriceSet: moneyBag(totals.shipping, currencies),
      discountedPriceSet: moneyBag(totals.shipping, currencies),
    },
    lineItemsSubtotalPrice: moneyBag(totals.lineItemsSubtotal, currencies),
    totalLineItemsPriceSet: moneyBag(totals.lineItems, currencies),
    totalDiscountsSet: moneyBag(totals.discounts, currencies),
    subtotalPriceSet: moneyBag(totals.subtotal, currencies),
    totalShippingPriceSet: moneyBag(totals.shipping, currencies),
    totalTaxSet: moneyBag(taxIn(totals.total, context.profile, currencies.presentment), currencies),
    totalPriceSet: moneyBag(totals.total, currencies),
  };
}
