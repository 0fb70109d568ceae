import { randomUUID } from 'node:crypto';
import { addressRecord, type AddressInput } from '../graphql/addresses.ts';
import type { GraphqlContext } from '../graphql/graphql-context.ts';
import { findVariant } from '../graphql/products.ts';
import type { DiscountRecord, DraftOrderContent, LineItemRecord } from '../records.ts';
import type {
  DiscountInput,
  DraftOrderInput,
  LineItemInput,
  MoneyInput,
} from './draft-order-input.ts';
import { converted } from './money.ts';

const BLANK: DraftOrderContent = {
  email: null,
  phone: null,
  note: null,
  poNumber: null,
  tags: [],
  taxExempt: false,
  customerId: null,
  customAttributes: [],
  billingAddress: null,
  shippingAddress: null,
  appliedDiscount: null,
  shippingLine: null,
  lineItems: [],
};

/** What a draft order is after `input`: a given field replaces, null empties, a missing one stays. */
export function draftOrderContent(
  input: DraftOrderInput,
  context: GraphqlContext,
  before: DraftOrderContent = BLANK,
): DraftOrderContent {
  const presentmentCurrency =
    input.presentmentCurrencyCode ?? before.presentmentCurrency ?? context.currency;
  const kept = <T, R>(given: T | null | undefined, make: (given: T) => R, current: R, empty: R) =>
    given === undefined ? current : given === null ? empty : make(given);
  const text = (given: string | null | undefined, current: string | null) =>
    kept(given, (value) => value || null, current, null);
  const address = (
    given: AddressInput | null | undefined,
    current: typeof before.shippingAddress,
  ) => kept(given, (value) => addressRecord(value, context.store), current, null);

  const company = input.purchasingEntity?.purchasingCompany ?? before.company ?? null;
  const customerId = input.purchasingEntity?.customerId ?? input.customerId ?? before.customerId;
  const customer = context.store.state.customers.find((each) => each.id === customerId);
  return {
    email: text(input.email, before.email ?? customer?.email ?? null),
    phone: text(input.phone, before.phone),
    note: text(input.note, before.note),
    poNumber: text(input.poNumber, before.poNumber),
    tags: kept(input.tags, normalTags, before.tags, []),
    taxExempt: input.taxExempt ?? before.taxExempt,
    customerId,
    company,
    presentmentCurrency,
    paymentTermsTemplateId: kept(
      input.paymentTerms,
      (terms) => terms.paymentTermsTemplateId ?? null,
      before.paymentTermsTemplateId ?? null,
      null,
    ),
    paymentSchedule: kept(
      input.paymentTerms,
      ({ paymentSchedules }) => {
        const [schedule] = paymentSchedules ?? [];
        return { issuedAt: schedule?.issuedAt ?? null, dueAt: schedule?.dueAt ?? null };
      },
      before.paymentSchedule ?? null,
      null,
    ),
    customAttributes: kept(input.customAttributes, (all) => all, before.customAttributes, []),
    billingAddress: address(input.billingAddress, before.billingAddress),
    shippingAddress: address(input.shippingAddress, before.shippingAddress),
    appliedDiscount: kept(input.appliedDiscount, discountRecord, before.appliedDiscount, null),
    shippingLine: kept(
      input.shippingLine,
      (line) => ({
        title: line.title ?? 'Custom',
        price: amountOf(line.priceWithCurrency, presentmentCurrency) ?? '0',
      }),
      before.shippingLine,
      null,
    ),
    lineItems: kept(
      input.lineItems,
      (lines) => lines.map((line) => lineItemRecord(line, context, presentmentCurrency)),
      before.lineItems,
      [],
    ),
  };
}

/**
 * A line. With a variant, title, SKU, price and flags are the variant's, whatever the input says:
 * only `priceOverride` stands in for the price. A custom line without a price costs nothing.
 */
function lineItemRecord(
  line: LineItemInput,
  context: GraphqlContext,
  currency: string,
): LineItemRecord {
  const found = line.variantId ? findVariant(context, line.variantId) : null;
  const override = found ? amountOf(line.priceOverride, currency) : null;
  const custom =
    amountOf(line.originalUnitPriceWithCurrency, currency) ?? line.originalUnitPrice ?? '0';
  const inCurrency = (price: string, from: string) => converted(price, from, currency).toFixed();
  const isDefault = found?.variant.title === 'Default Title';
  return {
    id: context.store.gid('DraftOrderLineItem'),
    uuid: line.uuid ?? randomUUID(),
    variantId: found?.variant.id ?? null,
    productId: found?.product.id ?? null,
    title: found?.product.title ?? line.title ?? '',
    variantTitle: found && !isDefault ? found.variant.title : null,
    vendor: found?.product.vendor ?? null,
    sku: found ? found.variant.sku : line.sku || null,
    quantity: line.quantity,
    unitPrice: found ? (override ?? inCurrency(found.variant.price, context.currency)) : custom,
    priceOverride: override,
    taxable: found ? true : (line.taxable ?? true),
    requiresShipping: found ? true : (line.requiresShipping ?? true),
    customAttributes: line.customAttributes ?? [],
    appliedDiscount: line.appliedDiscount ? discountRecord(line.appliedDiscount) : null,
  };
}

function discountRecord(input: DiscountInput): DiscountRecord {
  return {
    title: input.title ?? null,
    description: input.description ?? '',
    value: input.value,
    valueType: input.valueType,
  };
}

/** Shopify sorts tags and keeps each once, whatever its case. */
function normalTags(tags: string[]): string[] {
  const byKey = new Map(tags.map((tag) => [tag.trim().toLowerCase(), tag.trim()]));
  byKey.delete('');
  return [...byKey.values()].toSorted();
}

/** "If the override's presentment currency doesn't match the draft order's, it will be converted". */
function amountOf(money: MoneyInput | null | undefined, currency: string): string | null {
  return money ? converted(money.amount, money.currencyCode, currency).toFixed() : null;
}
