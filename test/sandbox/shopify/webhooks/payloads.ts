import { draftOrderView } from '../draft-orders/draft-order-view.ts';
import { orderView } from '../draft-orders/order-view.ts';
import { gidNumber } from '../graphql/gid.ts';
import type { GraphqlContext } from '../graphql/graphql-context.ts';
import type { Attribute, DraftOrderRecord, LineItemRecord, OrderRecord } from '../records.ts';

/** Notices say what the REST Admin API says: numbers for ids, tags in one text, times to the second. */

export function draftOrderPayload(draft: DraftOrderRecord, context: GraphqlContext) {
  const view = draftOrderView(draft, context);
  const { totalPriceSet, totalTaxSet } = view;
  return {
    id: idOf(draft.id),
    admin_graphql_api_id: draft.id,
    name: draft.name,
    status: draft.status.toLowerCase(),
    order_id: draft.orderId && idOf(draft.orderId),
    note: draft.note,
    email: draft.email,
    currency: totalPriceSet.shopMoney.currencyCode,
    presentment_currency: totalPriceSet.presentmentMoney.currencyCode,
    taxes_included: view.taxesIncluded,
    total_price: inCents(totalPriceSet.shopMoney.amount),
    subtotal_price: inCents(view.subtotalPriceSet.shopMoney.amount),
    total_tax: inCents(totalTaxSet.shopMoney.amount),
    total_price_set: moneyBag(totalPriceSet),
    total_tax_set: moneyBag(totalTaxSet),
    invoice_url: view.invoiceUrl,
    invoice_sent_at: draft.invoiceSentAt && toTheSecond(draft.invoiceSentAt),
    created_at: toTheSecond(draft.createdAt),
    updated_at: toTheSecond(draft.updatedAt),
    completed_at: draft.completedAt && toTheSecond(draft.completedAt),
    tags: draft.tags.join(', '),
    note_attributes: draft.customAttributes.map(noteAttribute),
    line_items: draft.lineItems.map(lineItem),
  };
}

export function orderPayload(order: OrderRecord, context: GraphqlContext) {
  const view = orderView(order, context);
  const { shopMoney, presentmentMoney } = view.totalPriceSet;
  return {
    id: idOf(order.id),
    admin_graphql_api_id: order.id,
    name: order.name,
    order_number: Number(order.name.slice(1)),
    email: order.email,
    note: order.note,
    source_name: 'shopify_draft_order',
    financial_status: order.paid ? 'paid' : 'pending',
    currency: shopMoney.currencyCode,
    presentment_currency: presentmentMoney.currencyCode,
    taxes_included: context.profile.taxesIncluded,
    total_price: inCents(shopMoney.amount),
    total_tax: inCents(view.totalTaxSet.shopMoney.amount),
    total_price_set: moneyBag(view.totalPriceSet),
    total_tax_set: moneyBag(view.totalTaxSet),
    created_at: toTheSecond(order.createdAt),
    updated_at: toTheSecond(order.cancelledAt ?? order.createdAt),
    cancelled_at: order.cancelledAt ? toTheSecond(order.cancelledAt) : null,
    tags: order.tags.join(', '),
    note_attributes: order.customAttributes.map(noteAttribute),
  };
}

export function deletedPayload(gid: string) {
  return { id: idOf(gid) };
}

function lineItem(line: LineItemRecord) {
  return {
    id: idOf(line.id),
    variant_id: line.variantId && idOf(line.variantId),
    product_id: line.productId && idOf(line.productId),
    title: line.title,
    variant_title: line.variantTitle,
    sku: line.sku,
    quantity: line.quantity,
    price: inCents(line.unitPrice),
    custom: line.variantId === null,
    taxable: line.taxable,
    requires_shipping: line.requiresShipping,
  };
}

function noteAttribute({ key, value }: Attribute) {
  return { name: key, value };
}

interface Money {
  amount: string;
  currencyCode: string;
}

function moneyBag(bag: { shopMoney: Money; presentmentMoney: Money }) {
  return { shop_money: money(bag.shopMoney), presentment_money: money(bag.presentmentMoney) };
}

function money({ amount, currencyCode }: Money) {
  return { amount: inCents(amount), currency_code: currencyCode };
}

function idOf(gid: string): number {
  return Number(gidNumber(gid));
}

function inCents(amount: string): string {
  return Number(amount).toFixed(2);
}

function toTheSecond(time: string): string {
  return time.replace(/\.\d+Z$/, '+00:00');
}
