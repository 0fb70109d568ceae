import { z } from 'zod';
import { assertKeys } from './key-order.ts';

/** A receiver of SalesByte's quote checkout webhook, written from its documentation (seed 001) alone. */

const text = z.string().nullable();
/** `2025-01-15T10:30:00.000000Z` */
const time = z.string().regex(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{6}Z$/);
const document = z.strictObject({ name: z.string(), url: z.string() });

const product = z.strictObject({
  sku: text,
  amount: z.number(),
  url: text,
  name: z.string(),
  original_price_including_vat: z.number(),
  price_including_vat: z.number(),
  original_sum_including_vat: z.number(),
  sum_including_vat: z.number(),
  currency: z.string(),
  price_unit: text,
});

const signedOffer = z.strictObject({
  main_document_name: z.string(),
  main_document_url: z.string(),
  extra_documents: z.array(z.strictObject({ name: z.string(), pdf_url: z.string() })),
});

const signedProducts = z.strictObject({
  original_price_including_vat: z.number(),
  price_including_vat: z.number(),
  discount_including_vat: z.number(),
  currency: z.string(),
  products: z.array(product),
});

const payload = z.strictObject({
  id: z.int(),
  quote_profile_name: z.string(),
  customer_name: z.string(),
  customer_first_name: text,
  customer_last_name: text,
  customer_company: text,
  customer_phone: text,
  customer_email: text,
  address_firstline: text,
  address_secondline: text,
  address_postcode: text,
  address_city: text,
  custom_fields: z
    .record(z.string(), z.string())
    .refine((fields) => Object.keys(fields).length <= 10, 'Up to 10 custom fields'),
  quote_value: z.number().nullable(),
  created_at: time,
  updated_at: time,
  salesperson: z.strictObject({ name: z.string(), email: z.string() }),
  is_signed: z.boolean(),
  is_fully_signed: z.boolean(),
  requires_more_signatures: z.boolean(),
  is_project_approval_pending: z.boolean(),
  is_project_approval_signed: z.boolean(),
  // "if applicable", "if the quote is product-based"
  signed_offer: signedOffer.nullable(),
  signed_products: signedProducts.nullable(),
  additional_documents_signed: z.array(document),
  additional_documents_requiring_signature: z.array(document),
  statuses: z.array(z.string()),
  links: z.strictObject({
    edit: z.string(),
    customer_view: z.string(),
    customer_verificate: z.string(),
    customer_project_approval: z.string(),
  }),
});

/** The payload, or an error that says what is not as the documentation has it. */
export function receiveFromSalesByte(body: string): z.infer<typeof payload> {
  const parsed = payload.parse(JSON.parse(body));
  const raw = JSON.parse(body) as z.infer<typeof payload>;
  assertKeys('the payload', raw, Object.keys(payload.shape));
  if (raw.signed_offer) {
    assertKeys('signed_offer', raw.signed_offer, Object.keys(signedOffer.shape));
  }
  if (raw.signed_products) {
    assertKeys('signed_products', raw.signed_products, Object.keys(signedProducts.shape));
    for (const line of raw.signed_products.products) {
      assertKeys('a product', line, Object.keys(product.shape));
    }
  }
  return parsed;
}
