import { exactJson, exactNumber } from './exact-json.ts';
import type { Told } from './facts.ts';
import { checkedOut, type CheckedOut } from './salesbyte-facts.ts';

/** Seed 001: "Up to 10 custom fields that are not disabled will be included." */
const MAX_CUSTOM_FIELDS = 10;

/** Seed 001, "Webhook Payload": its keys and types in its order; amounts are numbers, digit for digit. */
export function salesByteBody({ event, quote }: Told): string {
  const data = checkedOut.parse(event.data);
  return exactJson({
    id: quote.number,
    quote_profile_name: data.profile_name,
    ...customerOf(data),
    custom_fields: customFieldsOf(data),
    quote_value: exactNumber(data.quote_value),
    created_at: inMicroseconds(data.created_at),
    updated_at: inMicroseconds(data.updated_at),
    // Both are texts there, never null: nobody is nobody's name.
    salesperson: {
      name: data.salesperson?.name ?? '',
      email: data.salesperson?.email ?? '',
    },
    is_signed: data.signature.is_signed,
    is_fully_signed: data.signature.is_fully_signed,
    requires_more_signatures: data.signature.requires_more_signatures,
    is_project_approval_pending: data.signature.is_project_approval_pending,
    is_project_approval_signed: data.signature.is_project_approval_signed,
    signed_offer: signedOfferOf(data),
    signed_products: signedProductsOf(data),
    additional_documents_signed: data.additional_documents_signed,
    additional_documents_requiring_signature: data.additional_documents_requiring_signature,
    statuses: data.statuses,
    links: data.links,
  });
}

function customerOf({ customer, verified_address: address }: CheckedOut) {
  return {
    customer_name: customer.name,
    customer_first_name: customer.first_name,
    customer_last_name: customer.last_name,
    customer_company: customer.company,
    customer_phone: customer.phone,
    customer_email: customer.email,
    address_firstline: address?.street ?? null,
    address_secondline: address?.street2 ?? null,
    address_postcode: address?.zip ?? null,
    address_city: address?.city ?? null,
  };
}

/** By label; their values are texts there. */
function customFieldsOf({ custom_fields: fields }: CheckedOut): Record<string, string> {
  const kept = Object.entries(fields).slice(0, MAX_CUSTOM_FIELDS);
  return Object.fromEntries(kept.map(([label, value]) => [label, String(value ?? '')]));
}

function signedOfferOf({ signed_offer: offer }: CheckedOut) {
  return (
    offer && {
      main_document_name: offer.main_document_name,
      main_document_url: offer.main_document_url,
      extra_documents: offer.extra_documents.map(({ name, url }) => ({ name, pdf_url: url })),
    }
  );
}

function signedProductsOf({ signed_products: signed }: CheckedOut) {
  return (
    signed && {
      original_price_including_vat: exactNumber(signed.original_price_including_vat),
      price_including_vat: exactNumber(signed.price_including_vat),
      discount_including_vat: exactNumber(signed.discount_including_vat),
      currency: signed.currency,
      products: signed.products.map((product) => ({
        sku: product.sku,
        amount: product.quantity,
        url: product.url,
        name: product.name,
        original_price_including_vat: exactNumber(product.original_price_including_vat),
        price_including_vat: exactNumber(product.price_including_vat),
        original_sum_including_vat: exactNumber(product.original_sum_including_vat),
        sum_including_vat: exactNumber(product.sum_including_vat),
        currency: product.currency,
        price_unit: product.price_unit,
      })),
    }
  );
}

/** As Laravel writes dates: `2025-01-15T10:30:00.000000Z`. */
function inMicroseconds(time: string): string {
  return new Date(time).toISOString().replace('Z', '000Z');
}
