import { eventData, type EventData } from '#app/quotes/events.ts';

const LINES = 5;

/** A believable request of five lines; with its envelope 2.3 KB on the wire. */
export function quoteCreatedData(number: number): EventData<'quote.created'> {
  return { ...example, quote_id: `quo_bench_${number}`, quote_number: `Q-${number}` };
}

const example = eventData('quote.created', {
  quote_id: 'quo_bench',
  quote_number: 'Q-1',
  sequence: 1,
  line_items: Array.from({ length: LINES }, (_, index) => ({
    product_title: 'Corrugated Shipping Box',
    variant_name: '40 × 30 × 20 cm / Double wall',
    sku: `BOX-403020-DW-${index}`,
    quantity: 100 * (index + 1),
    requested_price: '1.85',
    currency: 'USD',
    product_image: null,
    product_gid: `gid://shopify/Product/100000000${index}`,
    variant_gid: `gid://shopify/ProductVariant/200000000${index}`,
    custom_fields: { Printing: 'One colour' },
  })),
  customer: {
    name: 'Jordan Example',
    first_name: 'Jordan',
    last_name: 'Example',
    email: 'jordan@example.com',
    phone: '+1 555 0100',
    company: 'Example Trading Co.',
  },
  shipping_address: {
    street: '100 Example Street',
    street2: 'Dock 4',
    city: 'Springfield',
    province: 'IL',
    zip: '62701',
    country: 'US',
  },
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
  total_requested: '2775.00',
  currency: 'USD',
});
