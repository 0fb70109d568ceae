import { appLink } from '../../app-link.ts';
import { customFields } from '../event-parts.ts';
import type { EventData } from '../events.ts';
import { formatAmount } from '../price.ts';
import type { CurrentQuote } from '../steps/current-quote.ts';
import type { Snapshot } from '../versions/snapshot.ts';
import type { Money, OrderFacts } from './facts.ts';
import { purchasedProducts } from './purchased-products.ts';

type CheckedOut = Omit<EventData<'quote.checked_out'>, 'quote_id' | 'quote_number' | 'sequence'>;

interface Purchase {
  quote: CurrentQuote;
  /** Of the version that the draft order was made of. */
  snapshot: Snapshot;
  paid: Money;
  order: Pick<OrderFacts, 'taxesIncluded' | 'paid'>;
  now: Date;
  links: { shopDomain: string; apiKey: string; customer: string };
}

/** Quotes have one look so far. */
const PROFILE = 'Standard quote';
const NOTHING_SIGNED = {
  is_signed: false,
  is_fully_signed: false,
  requires_more_signatures: false,
  is_project_approval_pending: false,
  is_project_approval_signed: false,
};

/** What `quote.checked_out` tells of a quote that was bought, in SalesByte's sense (seed 001). */
export function purchased({ quote, snapshot, paid, order, now, links }: Purchase): CheckedOut {
  const { customer, address } = snapshot;
  const { shopDomain, apiKey, customer: customerView } = links;
  return {
    how: 'purchased',
    profile_name: PROFILE,
    customer: {
      name: customer.name,
      first_name: customer.firstName,
      last_name: customer.lastName,
      email: customer.email,
      phone: customer.phone,
      company: customer.company,
    },
    verified_address: address,
    custom_fields: customFields.parse(quote.customFields),
    quote_value: formatAmount(paid.total, paid.currency),
    currency: paid.currency,
    created_at: quote.createdAt.toISOString(),
    updated_at: now.toISOString(),
    salesperson: quote.assignee && { name: quote.assignee.name, email: quote.assignee.email },
    signature: NOTHING_SIGNED,
    signed_offer: null,
    signed_products: purchasedProducts(snapshot, quote.lineItems, {
      ...paid,
      taxesIncluded: order.taxesIncluded,
    }),
    additional_documents_signed: [],
    additional_documents_requiring_signature: [],
    statuses: order.paid ? ['purchased', 'paid'] : ['purchased'],
    links: {
      edit: appLink(shopDomain, { apiKey, path: `/app/quotes/${quote.id}` }),
      // One page of ours is for all that a customer does.
      customer_view: customerView,
      customer_verificate: customerView,
      customer_project_approval: customerView,
    },
  };
}
