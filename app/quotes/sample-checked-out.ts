import type { EventData } from './events.ts';
import { SAMPLE_ADDRESS, SAMPLE_CUSTOMER } from './sample-customer.ts';

/** The test events' quote, signed and paid: prices with 8.25 % sales tax, sums rounded to cents. */
export function sampleCheckedOut(
  reference: Pick<EventData<'quote.checked_out'>, 'quote_id' | 'quote_number' | 'sequence'>,
): EventData<'quote.checked_out'> {
  return {
    ...reference,
    how: 'signed',
    profile_name: 'Standard quote',
    customer: SAMPLE_CUSTOMER,
    verified_address: SAMPLE_ADDRESS,
    custom_fields: { 'Purchase order': 'PO-7781', 'Delivery week': '49' },
    quote_value: '1242.92',
    currency: 'USD',
    created_at: '2026-11-16T09:30:00.000Z',
    updated_at: '2026-11-19T14:05:12.000Z',
    salesperson: { name: 'Riley Sample', email: 'riley@example.com' },
    signature: {
      is_signed: true,
      is_fully_signed: true,
      requires_more_signatures: false,
      is_project_approval_pending: false,
      is_project_approval_signed: false,
    },
    signed_offer: {
      main_document_name: 'Quote Q-1042',
      main_document_url: 'https://example.com/quotes/1042/signed.pdf',
      extra_documents: [
        { name: 'Terms of delivery', url: 'https://example.com/quotes/1042/terms.pdf' },
      ],
    },
    signed_products: {
      original_price_including_vat: '1401.63',
      price_including_vat: '1242.92',
      discount_including_vat: '158.71',
      currency: 'USD',
      products: [
        {
          sku: 'BOX-403020-DW',
          quantity: 500,
          url: 'https://example.com/products/corrugated-shipping-box',
          name: 'Corrugated Shipping Box',
          original_price_including_vat: '2.27325',
          price_including_vat: '2.002625',
          original_sum_including_vat: '1136.63',
          sum_including_vat: '1001.31',
          currency: 'USD',
          price_unit: 'pcs',
        },
        {
          sku: 'TAPE-P-50',
          quantity: 72,
          url: 'https://example.com/products/paper-tape',
          name: 'Paper Tape',
          original_price_including_vat: '3.6805',
          price_including_vat: '3.35575',
          original_sum_including_vat: '265.00',
          sum_including_vat: '241.61',
          currency: 'USD',
          price_unit: 'pcs',
        },
      ],
    },
    additional_documents_signed: [],
    additional_documents_requiring_signature: [],
    statuses: ['signed', 'delivered'],
    links: {
      edit: 'https://example.com/admin/quotes/1042',
      customer_view: 'https://example.com/quotes/1042',
      customer_verificate: 'https://example.com/quotes/1042/verify',
      customer_project_approval: 'https://example.com/quotes/1042/approve',
    },
  };
}
