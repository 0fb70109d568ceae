import type { AddressInput } from '../graphql/addresses.ts';
import type { Attribute, PurchasingCompany } from '../records.ts';

export interface MoneyInput {
  amount: string;
  currencyCode: string;
}

export interface DiscountInput {
  title?: string | null;
  description?: string | null;
  value: number;
  valueType: 'FIXED_AMOUNT' | 'PERCENTAGE';
  amountWithCurrency?: MoneyInput | null;
}

export interface LineItemInput {
  variantId?: string | null;
  quantity: number;
  title?: string | null;
  sku?: string | null;
  uuid?: string | null;
  taxable?: boolean | null;
  requiresShipping?: boolean | null;
  customAttributes?: Attribute[] | null;
  priceOverride?: MoneyInput | null;
  originalUnitPriceWithCurrency?: MoneyInput | null;
  originalUnitPrice?: string | null;
  appliedDiscount?: DiscountInput | null;
}

export interface PaymentTermsInput {
  paymentTermsTemplateId?: string | null;
  paymentSchedules?: { issuedAt?: string | null; dueAt?: string | null }[] | null;
}

/** DraftOrderInput of the Admin API, as far as the snapshot has it. */
export interface DraftOrderInput {
  appliedDiscount?: DiscountInput | null;
  billingAddress?: AddressInput | null;
  shippingAddress?: AddressInput | null;
  customAttributes?: Attribute[] | null;
  customerId?: string | null;
  purchasingEntity?: {
    customerId?: string | null;
    purchasingCompany?: PurchasingCompany | null;
  } | null;
  paymentTerms?: PaymentTermsInput | null;
  email?: string | null;
  phone?: string | null;
  note?: string | null;
  poNumber?: string | null;
  tags?: string[] | null;
  taxExempt?: boolean | null;
  presentmentCurrencyCode?: string | null;
  shippingLine?: { title?: string | null; priceWithCurrency?: MoneyInput | null } | null;
  lineItems?: LineItemInput[] | null;
}
