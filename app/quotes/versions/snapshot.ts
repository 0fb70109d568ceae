import { z } from 'zod';
import type { CurrentQuote } from '../steps/current-quote.ts';
import { quoteTotals, type Discount } from '../quote-totals.ts';
import { buyerColumnsOf } from '../buyer.ts';
import { customFieldsOf } from '../custom-fields.ts';
import { paymentTermsOf } from '../payment-terms.ts';
import { formatAmount } from '../price.ts';
import { shippingAddressOf } from '../shipping-address.ts';
import { chooseLocale } from '../../texts/locale.ts';
import { mailTexts } from './mail-texts.ts';

const text = z.string().nullable();
const amount = z.string();
const fieldValue = z.union([z.string(), z.number(), z.boolean(), z.null()]);
const discount = z.object({ kind: z.enum(['percentage', 'amount']), value: amount }).nullable();

/** Of what was sent before these were kept, nothing is known of them. */
const customFields = z.record(z.string(), fieldValue).nullable().default(null);

const line = z.object({
  /** The same in every version as long as the line is in the quote; null: of what was sent before it was kept. */
  id: text.default(null),
  productGid: text,
  variantGid: text,
  productTitle: z.string(),
  variantName: text,
  sku: text,
  productImage: text,
  note: text,
  quantity: z.number().int(),
  unitPrice: amount,
  discount,
  /** What that takes off. */
  discountAmount: amount,
  total: amount,
  taxable: z.boolean(),
  requiresShipping: z.boolean(),
  customFields,
});

/**
 * What a version holds: all that the customer is shown and a draft order is made of, as it was, and the
 * custom fields, which are the team's own.
 */
export const snapshotSchema = z.object({
  /** What the customer is written to in; of what was sent before there was a choice, English. */
  locale: z.string().default('en'),
  currency: z.string(),
  /** The prices hold the tax; of what was sent before that was known, they were said not to. */
  taxesIncluded: z.boolean().default(false),
  lines: z.array(line),
  subtotal: amount,
  discount,
  discountAmount: amount,
  shipping: z.object({ title: z.string(), price: amount }).nullable(),
  total: amount,
  terms: text,
  poNumber: text,
  customer: z.object({
    gid: text,
    name: z.string(),
    firstName: text,
    lastName: text,
    email: z.string(),
    phone: text,
    company: text,
  }),
  companyGid: text,
  companyContactGid: text,
  companyLocationGid: text,
  // Versions that were made before these were kept have none of them.
  companyName: text.default(null),
  companyLocationName: text.default(null),
  buysAsThemself: z.boolean().default(false),
  paymentTermsGid: text,
  paymentTerms: z
    .object({
      name: z.string(),
      type: z.enum(['receipt', 'fulfillment', 'net', 'fixed']),
      /** Of net terms. */
      days: z.number().int().nullable(),
      /** Of fixed terms: 2026-12-31. */
      dueOn: text,
    })
    .nullable()
    .default(null),
  address: z
    .object({ street: text, street2: text, city: text, province: text, zip: text, country: text })
    .nullable(),
  customFields,
});

export type Snapshot = z.infer<typeof snapshotSchema>;

/** What of a shop goes into what is sent. */
export interface SnapshotShop {
  /** Where the quote has none of its own. */
  terms: string | null;
  taxesIncluded: boolean | null;
}

/** The same, to be read from its row. */
export const SNAPSHOT_SHOP = { terms: true, taxesIncluded: true } as const;

/** A quote as it would be sent now. */
export function snapshotOf(quote: CurrentQuote, shop: SnapshotShop): Snapshot {
  const { currency } = quote;
  const locale = chooseLocale([quote.locale]);
  const whole = discountOf(quote.discountKind, quote.discountValue);
  const lines = quote.lineItems.map((item) => ({
    ...item,
    discount: discountOf(item.discountKind, item.discountValue),
  }));
  const totals = quoteTotals({ lines, discount: whole, shipping: quote.shippingPrice }, currency);
  return {
    locale,
    currency,
    taxesIncluded: shop.taxesIncluded ?? false,
    lines: lines.map((item, index) => ({
      id: item.id,
      productGid: item.productGid,
      variantGid: item.variantGid,
      productTitle: item.productTitle,
      variantName: item.variantName,
      sku: item.sku,
      productImage: item.productImage,
      note: item.note,
      quantity: item.quantity,
      unitPrice: totals.lines[index]?.unitPrice ?? '0',
      discount: item.discount,
      discountAmount: totals.lines[index]?.discount ?? '0',
      total: totals.lines[index]?.total ?? '0',
      taxable: item.taxable,
      requiresShipping: item.requiresShipping,
      customFields: customFieldsOf(item.customFields),
    })),
    subtotal: totals.subtotal,
    discount: whole,
    discountAmount: totals.discount,
    shipping:
      quote.shippingPrice === null
        ? null
        : {
            title: quote.shippingTitle ?? mailTexts(locale).shipping,
            price: formatAmount(quote.shippingPrice, currency),
          },
    total: totals.total,
    terms: quote.terms ?? shop.terms,
    poNumber: quote.poNumber,
    customer: {
      gid: quote.customerGid,
      name: quote.customerName,
      firstName: quote.customerFirstName,
      lastName: quote.customerLastName,
      email: quote.customerEmail,
      phone: quote.customerPhone,
      company: quote.customerCompany,
    },
    ...buyerColumnsOf(quote),
    paymentTermsGid: quote.paymentTermsGid,
    paymentTerms: paymentTermsOf(quote),
    address: shippingAddressOf(quote),
    customFields: customFieldsOf(quote.customFields),
  };
}

function discountOf(
  kind: Discount['kind'] | null,
  value: { toFixed(): string } | null,
): Snapshot['discount'] {
  return kind === null || value === null ? null : { kind, value: value.toFixed() };
}
