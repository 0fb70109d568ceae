import type { NewEvent } from '../outbound/outbox.server.ts';
import { EVENTS, eventData, type EventData, type EventType } from './events.ts';
import { sampleCheckedOut } from './sample-checked-out.ts';
import { sampleFacts } from './sample-facts.ts';
import { testQuoteData } from './test-quote.ts';

type Sample = NonNullable<NewEvent['sample']>;

/**
 * What an event of a type would be like for the made-up quote of the tests: for the vendors' own kinds
 * of test, and to show what bodies look like. Throws for a type that is not in the catalogue.
 */
export function sampleEvents(quoteId: string): Sample {
  const quote = sampleFacts(quoteId);
  return (type) => {
    if (!isEventType(type)) throw new Error(`no event is of the type ${type}`);
    return { data: sampleData(type, quoteId), quote: { ...quote, ...STANDING[type] } };
  };
}

function isEventType(type: string): type is EventType {
  return Object.hasOwn(EVENTS, type);
}

/** How the quote stands by then, where it is not a new one. */
const STANDING: Partial<Record<EventType, Partial<ReturnType<typeof sampleFacts>>>> = {
  'quote.sent': { status: 'sent', actorId: 7 },
  'quote.email_added': { actorId: 7 },
  'quote.tagged': { tags: ['Priority'], actorId: 7 },
  'quote.tag_removed': { actorId: 7 },
  'quote.approved': { status: 'approved' },
  'quote.rejected': { status: 'rejected' },
  'quote.ordered': { status: 'ordered' },
};

function sampleData(type: EventType, quoteId: string): Record<string, unknown> {
  const reference = { quote_id: quoteId, quote_number: 'Q-TEST', sequence: 1 };
  if (type === 'quote.test') return testQuoteData(quoteId);
  if (type === 'quote.checked_out') return eventData(type, sampleCheckedOut(reference));
  if (type === 'quote.created') {
    const { test: _, ...requested } = testQuoteData(quoteId);
    return eventData(type, requested);
  }
  return EVENTS[type].data.parse({ ...reference, sequence: 2, ...LATER[type] });
}

type LaterType = Exclude<EventType, 'quote.test' | 'quote.checked_out' | 'quote.created'>;
type Own<T extends EventType> = Omit<EventData<T>, 'quote_id' | 'quote_number' | 'sequence'>;

const AT = '2026-11-19T14:05:12.000Z';
const TEAM = 'Riley Sample';
const DRAFT_ORDER = 'gid://shopify/DraftOrder/3000000001';

/** What happens to a quote after it was asked for. */
const LATER: { [T in LaterType]: Own<T> } = {
  'quote.stage_changed': {
    old_stage: 'New',
    new_stage: 'In review',
    changed_at: AT,
    changed_by: TEAM,
  },
  'quote.assigned': { assignee: { name: TEAM, email: 'riley@example.com' }, assigned_at: AT },
  'quote.note_added': {
    content: 'Checked stock: all of it ships within two days.',
    author_name: TEAM,
    added_at: AT,
  },
  'quote.updated': { changed_fields: ['line_items'], updated_by: TEAM, updated_at: AT },
  'quote.deleted': { deleted_at: AT, deleted_by: TEAM },
  'quote.tagged': { tag: 'Priority', tags: ['Priority'] },
  'quote.tag_removed': { tag: 'Priority', tags: [] },
  'quote.email_added': { email: 'purchasing@example.com', added_by: TEAM },
  'quote.sent': {
    version: 1,
    recipients: ['jordan@example.com'],
    customer_url: 'https://example.com/quotes/1042',
    expires_at: '2026-12-19T14:05:12.000Z',
    line_items: [
      {
        product_title: 'Corrugated Shipping Box',
        variant_name: '40 × 30 × 20 cm / Double wall',
        sku: 'BOX-403020-DW',
        quantity: 500,
        unit_price: '1.85',
        total: '925.00',
        currency: 'USD',
      },
      {
        product_title: 'Paper Tape',
        variant_name: null,
        sku: 'TAPE-P-50',
        quantity: 72,
        unit_price: '3.10',
        total: '223.20',
        currency: 'USD',
      },
    ],
    total: '1148.20',
    currency: 'USD',
  },
  'quote.viewed': { version: 1, viewed_at: AT },
  'quote.approved': { version: 1, by: 'Jordan Example', reason: null, at: AT },
  'quote.rejected': {
    version: 1,
    by: 'Jordan Example',
    reason: 'We found the boxes for less.',
    at: AT,
  },
  'quote.expired': { expired_at: AT },
  'quote.converted': {
    draft_order_gid: DRAFT_ORDER,
    draft_order_name: '#D12',
    total_amount: '1148.20',
    currency: 'USD',
    converted_at: AT,
  },
  'quote.invoice_sent': {
    draft_order_gid: DRAFT_ORDER,
    recipient_email: 'jordan@example.com',
    sent_at: AT,
  },
  'quote.ordered': {
    order_gid: 'gid://shopify/Order/4000000001',
    order_name: '#1042',
    draft_order_gid: DRAFT_ORDER,
    total_amount: '1148.20',
    currency: 'USD',
    ordered_at: AT,
  },
};
