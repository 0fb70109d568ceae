import { eventData, type EventData } from './events.ts';
import { SAMPLE_ADDRESS, SAMPLE_CUSTOMER } from './sample-customer.ts';

/** The `data` of a `quote.test`: a believable request of people and products that do not exist. */
export function testQuoteData(quoteId: string): EventData<'quote.test'> {
  return eventData('quote.test', {
    test: true,
    quote_id: quoteId,
    quote_number: 'Q-TEST',
    sequence: 1,
    line_items: [
      {
        product_title: 'Corrugated Shipping Box',
        variant_name: '40 × 30 × 20 cm / Double wall',
        sku: 'BOX-403020-DW',
        quantity: 500,
        requested_price: '1.85',
        currency: 'USD',
        product_image: null,
        product_gid: 'gid://shopify/Product/1000000001',
        variant_gid: 'gid://shopify/ProductVariant/2000000001',
        custom_fields: { Printing: 'One colour' },
      },
      {
        product_title: 'Paper Tape',
        variant_name: null,
        sku: 'TAPE-P-50',
        quantity: 72,
        requested_price: '3.10',
        currency: 'USD',
        product_image: null,
        product_gid: 'gid://shopify/Product/1000000002',
        variant_gid: 'gid://shopify/ProductVariant/2000000002',
        custom_fields: {},
      },
    ],
    customer: SAMPLE_CUSTOMER,
    shipping_address: SAMPLE_ADDRESS,
    files: [
      {
        filename: 'artwork.pdf',
        url: 'https://example.com/files/artwork.pdf',
        size: 248_113,
        mime_type: 'application/pdf',
      },
    ],
    message: 'We reorder every month. Could you hold this price for half a year?',
    custom_fields: {},
    total_requested: '1148.20',
    currency: 'USD',
  });
}
