import { z } from 'zod';
import { ERASED_CUSTOMER } from './erased-customer.ts';
import {
  address,
  amount,
  currency,
  customer,
  customFields,
  quoteReference,
  teamMember,
  text,
  time,
} from './event-parts.ts';

const document = z.object({ name: z.string(), url: z.string() });

const signature = z.object({
  is_signed: z.boolean().describe('There is at least one signature.'),
  is_fully_signed: z.boolean().describe('No required signature is missing.'),
  requires_more_signatures: z.boolean(),
  is_project_approval_pending: z.boolean(),
  is_project_approval_signed: z.boolean(),
});

const signedOffer = z.object({
  main_document_name: z.string(),
  main_document_url: z.string(),
  extra_documents: z.array(document),
});

const signedProduct = z.object({
  sku: text,
  quantity: z.number().int().positive(),
  url: text,
  name: z.string(),
  original_price_including_vat: amount.describe('Per unit, before any discount.'),
  price_including_vat: amount.describe('Per unit.'),
  original_sum_including_vat: amount,
  sum_including_vat: amount,
  currency,
  price_unit: text.describe('Like pcs.'),
});

const signedProducts = z.object({
  original_price_including_vat: amount,
  price_including_vat: amount,
  discount_including_vat: amount,
  currency,
  products: z.array(signedProduct),
});

const links = z.object({
  edit: z.string().describe('For the team.'),
  customer_view: z.string(),
  customer_verificate: z.string().describe('Where the customer verifies who they are.'),
  customer_project_approval: z.string(),
});

/** A quote that the customer finalized. All that SalesByte's payload (seed 001) tells of one is here. */
export const quoteCheckedOut = z.object({
  ...quoteReference,
  how: z.enum(['signed', 'purchased']),
  profile_name: z.string().describe('Of the quote’s template.'),
  customer,
  verified_address: address.nullable(),
  custom_fields: customFields,
  quote_value: amount.nullable().describe('With taxes.'),
  currency,
  created_at: time,
  updated_at: time,
  salesperson: teamMember.nullable(),
  signature,
  signed_offer: signedOffer.nullable().describe('Null when no document was signed.'),
  signed_products: signedProducts.nullable(),
  additional_documents_signed: z.array(document),
  additional_documents_requiring_signature: z.array(document),
  statuses: z.array(z.string()).describe('Like signed, delivered.'),
  links,
});

type CheckedOut = z.infer<typeof quoteCheckedOut>;

/** Documents are made out to the customer; what was bought, and for how much, stays. */
export function eraseBuyer(data: CheckedOut): CheckedOut {
  return {
    ...data,
    customer: ERASED_CUSTOMER,
    verified_address: null,
    custom_fields: {},
    signed_offer: null,
    additional_documents_signed: [],
    additional_documents_requiring_signature: [],
  };
}
