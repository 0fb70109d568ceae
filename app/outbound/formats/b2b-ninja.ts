import { Decimal } from 'decimal.js';
import { exactJson, exactNumber, ExactNumber } from './exact-json.ts';
import type { LineFacts, QuoteFacts, Told } from './facts.ts';

/** Seed 003, "Webhook events/triggers inside B2B Ninja". */
const TRIGGERS: Record<string, string> = {
  'quote.created': 'Quote - Created',
  'quote.sent': 'Quote - Sent',
  'quote.email_added': 'Quote - Email Added',
  'quote.tagged': 'Quote - Tagged',
  'quote.tag_removed': 'Quote - Tag Removed',
  'quote.ordered': 'Quote - Order Placed',
};

/**
 * The quote in the shape of B2B Ninja's own API (docs.b2bninja.com/server-api/quote), which writes
 * list prices as numbers and quoted ones as text; `event` names the trigger.
 */
export function b2bNinjaBody({ event, quote }: Told): string {
  return exactJson({
    event: TRIGGERS[event.type] ?? event.type,
    quote_id: quote.id,
    quote: {
      customer: customerOf(quote),
      products: quote.lines.map(productOf),
      quote_total: quote.total,
      price_total: quote.listTotal,
      shipping: { type: 'no_additional' },
      created: quote.createdAt.getTime(),
      status: quote.status === 'requested' ? 'new' : quote.status,
      tags: quote.tags.length > 0 ? quote.tags : null,
      total: exactNumber(quote.total),
    },
  });
}

function customerOf({ customer, address }: QuoteFacts) {
  return {
    name: customer.name,
    address: address?.street ?? '',
    'address-2': address?.street2 ?? '',
    city: address?.city ?? '',
    state: address?.province ?? '',
    zipcode: address?.zip ?? '',
    country: address?.country ?? '',
  };
}

function productOf(line: LineFacts) {
  return {
    id: line.productId,
    qty: line.quantity,
    price: exactNumber(line.listPrice),
    price_total: exactNumber(line.listTotal),
    quote: line.price,
    quote_total: line.total,
    discount: difference(line.listPrice, line.price),
    discount_total: difference(line.listTotal, line.total),
    key: null,
  };
}

/** Below zero where more was asked for than the list price. */
function difference(from: string, what: string): ExactNumber {
  return new ExactNumber(new Exact(from).minus(what).toFixed());
}

/** Amounts have up to 27 digits; decimal.js rounds to 20 unless told otherwise. */
const Exact = Decimal.clone({ precision: 60 });
