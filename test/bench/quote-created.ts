import { eventData, type EventData } from '#app/quotes/events.ts';
import { testQuoteData } from '#app/quotes/test-quote.ts';

const LINES = 5;

/** A believable request of five lines; with its envelope 2.3 KB on the wire. */
export function quoteCreatedData(number: number): EventData<'quote.created'> {
  return { ...example, quote_id: `quo_bench_${number}`, quote_number: `Q-${number}` };
}

const { test: _, ...requested } = testQuoteData('quo_bench');
const [line] = requested.line_items;
if (!line) throw new Error('The test events ask for nothing.');

const example = eventData('quote.created', {
  ...requested,
  line_items: Array.from({ length: LINES }, (_unused, index) => ({
    ...line,
    sku: `${line.sku}-${index}`,
    quantity: 100 * (index + 1),
    product_gid: `gid://shopify/Product/100000000${index}`,
    variant_gid: `gid://shopify/ProductVariant/200000000${index}`,
  })),
  total_requested: '2775.00',
});
