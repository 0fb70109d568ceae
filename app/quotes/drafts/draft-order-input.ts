import type {
  CountryCode,
  CurrencyCode,
  DraftOrderInput,
  DraftOrderLineItemInput,
  MailingAddressInput,
  PurchasingEntityInput,
} from '../../shopify/generated/admin.types.d.ts';
import { UTC } from '../../time-zone.ts';
import type { Snapshot } from '../versions/snapshot.ts';
import { draftPricing, type DraftLine } from './draft-lines.ts';
import { paymentTermsInput } from './payment-terms-input.ts';

/** What a draft order says beside what was quoted. */
export interface DraftOrderFacts {
  /** Null where nothing is stored. */
  quote: { id: string; name: string } | null;
  /** Finds it again; null where nothing is stored. */
  tag: string | null;
  /** Null where a company buys, or nobody who is known yet. */
  customerGid: string | null;
  /** ISO 4217; null: not known. */
  shopCurrency: string | null;
  /** Of the shop, an IANA name; UTC where it is not known. */
  timeZone?: string;
  now: Date;
}

export interface DraftOrderRequest {
  input: DraftOrderInput;
  /** Of each of its lines, which of the version's it is of. */
  lineOf: number[];
}

/** Shopify takes no more in one draft order. */
export const MAX_DRAFT_LINES = 499;
/** Shopify: "exceeds the maximum length of 40 characters". */
const MAX_TAG = 40;
const MAX_NOTE = 5_000;

/** A version as Shopify's draftOrderCreate and draftOrderCalculate take it. */
export function draftOrderInput(snapshot: Snapshot, facts: DraftOrderFacts): DraftOrderRequest {
  const currencyCode = snapshot.currency as CurrencyCode;
  const { lines, discount } = draftPricing(snapshot, facts.shopCurrency);
  const { customer, shipping, poNumber, terms } = snapshot;
  const address = addressInput(snapshot);
  const paymentTerms = paymentTermsInput(snapshot, { timeZone: UTC, ...facts });
  return {
    lineOf: lines.map(({ index }) => index),
    input: {
      presentmentCurrencyCode: currencyCode,
      purchasingEntity: purchasingEntity(snapshot, facts.customerGid),
      email: customer.email,
      note: terms?.slice(0, MAX_NOTE) ?? null,
      poNumber,
      tags: [facts.tag, facts.quote?.name.slice(0, MAX_TAG)].filter(
        (tag) => typeof tag === 'string',
      ),
      customAttributes: facts.quote
        ? [
            { key: 'Quote', value: facts.quote.name },
            { key: 'quote_id', value: facts.quote.id },
          ]
        : [],
      lineItems: lines.map((line) => lineInput(line, snapshot)),
      appliedDiscount: discount === null ? null : discountInput('FIXED_AMOUNT', discount),
      shippingLine: shipping && {
        title: shipping.title,
        priceWithCurrency: { amount: shipping.price, currencyCode },
      },
      // What it is billed to, the customer says when paying.
      ...(address && { shippingAddress: address }),
      ...(paymentTerms && { paymentTerms }),
    },
  };
}

function lineInput(line: DraftLine, snapshot: Snapshot): DraftOrderLineItemInput {
  const quoted = snapshot.lines[line.index];
  if (!quoted) throw new Error(`The version has no line ${line.index}.`);
  const price = { amount: line.unitPrice, currencyCode: snapshot.currency as CurrencyCode };
  const common = {
    quantity: line.quantity,
    customAttributes: quoted.note ? [{ key: 'Note', value: quoted.note }] : [],
    appliedDiscount: line.discount && discountInput(KINDS[line.discount.kind], line.discount.value),
  };
  // With a variant, Shopify ignores title, SKU and originalUnitPrice without a word.
  if (quoted.variantGid) return { ...common, variantId: quoted.variantGid, priceOverride: price };
  return {
    ...common,
    title: [quoted.productTitle, quoted.variantName].filter(Boolean).join(' - '),
    sku: quoted.sku,
    taxable: quoted.taxable,
    requiresShipping: quoted.requiresShipping,
    originalUnitPriceWithCurrency: price,
  };
}

const KINDS = { percentage: 'PERCENTAGE', amount: 'FIXED_AMOUNT' } as const;

/** Shopify takes the value as a float: two digits after the point come through it unharmed. */
function discountInput(valueType: 'PERCENTAGE' | 'FIXED_AMOUNT', value: string) {
  return { title: 'Discount', value: Number(value), valueType };
}

/** All three ids of a company or, by itself, the customer; Shopify takes one of them. */
function purchasingEntity(
  snapshot: Snapshot,
  customerId: string | null,
): PurchasingEntityInput | null {
  const { companyGid, companyContactGid, companyLocationGid } = snapshot;
  if (companyGid && companyContactGid && companyLocationGid) {
    return {
      purchasingCompany: {
        companyId: companyGid,
        companyContactId: companyContactGid,
        companyLocationId: companyLocationGid,
      },
    };
  }
  return customerId ? { customerId } : null;
}

/** IL, NSW: anything else is a name. */
const PROVINCE_CODE = /^[A-Z]{1,3}$/;

function addressInput({ address, customer }: Snapshot): MailingAddressInput | null {
  if (!address) return null;
  return {
    firstName: customer.firstName ?? customer.name,
    lastName: customer.lastName,
    company: customer.company,
    address1: address.street,
    address2: address.street2,
    city: address.city,
    ...(PROVINCE_CODE.test(address.province ?? '')
      ? { provinceCode: address.province }
      : { province: address.province }),
    zip: address.zip,
    countryCode: address.country as CountryCode | null,
    phone: customer.phone,
  };
}
