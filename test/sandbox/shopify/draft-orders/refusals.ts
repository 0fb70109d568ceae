import { Decimal } from 'decimal.js';
import { EMAIL } from '../graphql/customers.ts';
import { gidNumber } from '../graphql/gid.ts';
import type { GraphqlContext } from '../graphql/graphql-context.ts';
import { assertInputSize } from '../graphql/max-input-size.ts';
import { findVariant } from '../graphql/products.ts';
import { userError, type UserError } from '../graphql/user-error.ts';
import type { DiscountInput, DraftOrderInput, LineItemInput } from './draft-order-input.ts';
import { PRESENTMENT_CURRENCIES } from './money.ts';
import { paymentTermsRefusals } from './payment-terms.ts';
import { purchasingEntityRefusals } from './purchasing-entity.ts';

const MAX_LINES = 499;
const MAX_TAG_LENGTH = 40;

/** Throws the errors that Shopify gives before it looks at anything else. */
export function assertDraftOrderSizes(input: DraftOrderInput): void {
  assertInputSize(input.lineItems, MAX_LINES);
  assertInputSize(input.tags);
}

/** Everything Shopify refuses about `input`, in its words. `prefix` is where the input's fields are named from. */
export function draftOrderRefusals(
  input: DraftOrderInput,
  context: GraphqlContext,
  prefix: string[],
): UserError[] {
  const errors: UserError[] = [];
  if (input.email && !EMAIL.test(input.email)) {
    errors.push(userError([...prefix, 'email'], 'Email is invalid'));
  }
  input.tags?.forEach((tag, index) => {
    if (tag.length > MAX_TAG_LENGTH) {
      const message = `Title Tag exceeds the maximum length of ${MAX_TAG_LENGTH} characters`;
      errors.push(userError([...prefix, 'tags', String(index)], message));
    }
  });
  errors.push(...discountRefusals(input.appliedDiscount, prefix));
  errors.push(...currencyRefusals(input, context));
  errors.push(...purchasingEntityRefusals(input, context));
  errors.push(...paymentTermsRefusals(input.paymentTerms, context));
  input.lineItems?.forEach((line, index) => {
    errors.push(...lineRefusals(line, context, [...prefix, 'lineItems', String(index)]));
  });
  return errors;
}

function lineRefusals(line: LineItemInput, context: GraphqlContext, path: string[]): UserError[] {
  const errors = discountRefusals(line.appliedDiscount, path);
  if (line.quantity < 1) {
    const message = 'Quantity must be greater than or equal to 1';
    errors.push(userError([...path, 'quantity'], message));
  }
  if (line.variantId && !findVariant(context, line.variantId)) {
    const message = `Product with ID ${gidNumber(line.variantId)} is no longer available.`;
    errors.push(userError(null, message));
  }
  if (!line.variantId && !line.title?.trim()) {
    errors.push(userError(null, 'Merchandise title is empty.'));
  }
  const prices = [
    line.priceOverride?.amount,
    line.originalUnitPriceWithCurrency?.amount,
    line.originalUnitPrice,
  ];
  if (prices.some((price) => price && new Decimal(price).isNegative())) {
    errors.push(userError(null, 'Cannot send negative price for line_item'));
  }
  return errors;
}

function discountRefusals(discount: DiscountInput | null | undefined, path: string[]): UserError[] {
  if (!discount) return [];
  const field = [...path, 'appliedDiscount', 'value'];
  if (discount.valueType === 'PERCENTAGE' && discount.value > 100) {
    return [userError(field, 'Applied discount value must be less than or equal to 100%')];
  }
  if (new Decimal(discount.value).decimalPlaces() > 2) {
    const message = 'Applied discount value can have at most 2 digits after decimal point';
    return [userError(field, message)];
  }
  return [];
}

/**
 * A currency that the shop's customers cannot pay in, and custom lines and shipping that are not all in the
 * draft's: "All presentment currencies for a single draft should be the same". The words are ours.
 */
function currencyRefusals(input: DraftOrderInput, context: GraphqlContext): UserError[] {
  const presentment = input.presentmentCurrencyCode ?? context.currency;
  if (!PRESENTMENT_CURRENCIES.has(presentment)) {
    const message = `Presentment currency ${presentment} is not enabled`;
    return [userError(['presentmentCurrencyCode'], message)];
  }
  const errors = (input.lineItems ?? []).flatMap((line, index) => {
    const given = line.variantId ? null : line.originalUnitPriceWithCurrency?.currencyCode;
    if (!given || given === presentment) return [];
    const path = ['lineItems', String(index), 'originalUnitPriceWithCurrency'];
    return [userError(path, OTHER_CURRENCY)];
  });
  const shipping = input.shippingLine?.priceWithCurrency?.currencyCode;
  if (shipping && shipping !== presentment) {
    errors.push(userError(['shippingLine', 'priceWithCurrency'], OTHER_CURRENCY));
  }
  return errors;
}

const OTHER_CURRENCY = 'Currency must match the presentment currency of the draft order';
