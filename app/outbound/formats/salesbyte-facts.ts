import { z } from 'zod';

/** What SalesByte's payload takes from the data of a `quote.checked_out`; the catalogue has its whole schema. */

const text = z.string().nullable();
const document = z.object({ name: z.string(), url: z.string() });

const product = z.object({
  sku: text,
  quantity: z.number(),
  url: text,
  name: z.string(),
  original_price_including_vat: z.string(),
  price_including_vat: z.string(),
  original_sum_including_vat: z.string(),
  sum_including_vat: z.string(),
  currency: z.string(),
  price_unit: text,
});

export const checkedOut = z.object({
  profile_name: z.string(),
  customer: z.object({
    name: z.string(),
    first_name: text,
    last_name: text,
    email: text,
    phone: text,
    company: text,
  }),
  verified_address: z.object({ street: text, street2: text, zip: text, city: text }).nullable(),
  custom_fields: z.record(z.string(), z.union([z.string(), z.number(), z.boolean(), z.null()])),
  quote_value: z.string().nullable(),
  created_at: z.string(),
  updated_at: z.string(),
  salesperson: z.object({ name: z.string(), email: z.string() }).nullable(),
  signature: z.object({
    is_signed: z.boolean(),
    is_fully_signed: z.boolean(),
    requires_more_signatures: z.boolean(),
    is_project_approval_pending: z.boolean(),
    is_project_approval_signed: z.boolean(),
  }),
  signed_offer: z
    .object({
      main_document_name: z.string(),
      main_document_url: z.string(),
      extra_documents: z.array(document),
    })
    .nullable(),
  signed_products: z
    .object({
      original_price_including_vat: z.string(),
      price_including_vat: z.string(),
      discount_including_vat: z.string(),
      currency: z.string(),
      products: z.array(product),
    })
    .nullable(),
  additional_documents_signed: z.array(document),
  additional_documents_requiring_signature: z.array(document),
  statuses: z.array(z.string()),
  links: z.object({
    edit: z.string(),
    customer_view: z.string(),
    customer_verificate: z.string(),
    customer_project_approval: z.string(),
  }),
});

export type CheckedOut = z.infer<typeof checkedOut>;
