import { proofs as in_ } from './proofs.ts';
import { fields, type Section } from './statement.ts';

/** Seed 001: every field, those within others with the names above them. */
export const SALESBYTE_FIELDS = `
id quote_profile_name customer_name customer_first_name customer_last_name customer_company
customer_phone customer_email address_firstline address_secondline address_postcode address_city
custom_fields quote_value created_at updated_at salesperson salesperson.name salesperson.email
is_signed is_fully_signed requires_more_signatures is_project_approval_pending
is_project_approval_signed
signed_offer signed_offer.main_document_name signed_offer.main_document_url
signed_offer.extra_documents signed_offer.extra_documents.name signed_offer.extra_documents.pdf_url
signed_products signed_products.original_price_including_vat signed_products.price_including_vat
signed_products.discount_including_vat signed_products.currency signed_products.products
signed_products.products.sku signed_products.products.amount signed_products.products.url
signed_products.products.name signed_products.products.original_price_including_vat
signed_products.products.price_including_vat signed_products.products.original_sum_including_vat
signed_products.products.sum_including_vat signed_products.products.currency
signed_products.products.price_unit
additional_documents_signed additional_documents_signed.name additional_documents_signed.url
additional_documents_requiring_signature additional_documents_requiring_signature.name
additional_documents_requiring_signature.url
statuses links links.edit links.customer_view links.customer_verificate
links.customer_project_approval
`
  .trim()
  .split(/\s+/);

const asDocumented = in_.formats('any quote that was checked out is as the documentation has it');

export const SALESBYTE_SECTIONS: readonly Section[] = [
  {
    about: 'The fields: names, types, what they say',
    statements: fields(SALESBYTE_FIELDS, [
      in_.salesByteBody('every field says what the documentation has it say'),
      asDocumented,
    ]),
  },
  {
    about: 'The rules',
    statements: [
      {
        says: 'sent when a customer signs or buys',
        tests: [
          in_.ordered('makes the quote ordered, with quote.ordered and quote.checked_out'),
          in_.ordered('is sent when a customer buys, and not when a signature told it before'),
          in_.ordered(
            'reaches a SalesByte receiver in its own format, and B2B Ninja and SuperOffice hear of the order',
          ),
        ],
      },
      { says: 'POST', tests: [in_.guide('what is sent is a POST')] },
      {
        says: 'to the address in the settings',
        tests: [in_.formatDeliveries('%s: the body is frozen with the delivery and sent as it is')],
      },
      { says: 'a JSON object with these keys, in their order', tests: [asDocumented] },
      {
        says: 'amounts are numbers',
        tests: [asDocumented, in_.formats('amounts keep every digit')],
      },
      {
        says: 'what may be null is null',
        tests: [
          in_.salesByteBody('what the documentation lets be null is null where there is nothing'),
        ],
      },
      { says: 'times in ISO 8601', tests: [asDocumented] },
      {
        says: 'the flags of signing',
        tests: [in_.salesByteBody('each of the five flags is its own')],
      },
      {
        says: 'up to ten custom fields, by label',
        tests: [in_.salesByteBody('of twelve custom fields ten are sent'), asDocumented],
      },
      {
        says: 'an answer of 200 acknowledges',
        tests: [in_.formatDeliveries('salesbyte: 200 acknowledges, and nothing else does')],
      },
      {
        says: 'other statuses, 400 or 500, are failures that are retried',
        tests: [
          in_.exchange('a status that is not 2xx fails and says so'),
          in_.formatDeliveries('salesbyte: 200 acknowledges, and nothing else does'),
          in_.deliver('the standard schedule: due again 1 s, 4 s and 16 s after each failure'),
        ],
      },
      {
        says: 'what the answer holds is ignored',
        tests: [
          in_.exchange('of 50 MB hardly anything is read, and the answer counts by its status'),
        ],
      },
    ],
  },
];
