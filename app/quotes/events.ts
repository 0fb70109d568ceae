import { z } from 'zod';
import type { PlainTextKey } from '../texts/catalogue.ts';
import { eraseBuyer, quoteCheckedOut } from './checked-out-event.ts';
import { eraseRequester, quoteCreated, quoteTest } from './created-event.ts';
import * as customer from './customer-events.ts';
import * as order from './order-events.ts';
import * as team from './team-events.ts';

/** An event: its title for people, and the schema of its `data`. */
interface CataloguedEvent<S extends z.ZodType> {
  title: PlainTextKey;
  data: S;
  /**
   * How the customer is taken out of a stored one when they ask for it (GDPR, article 17). Null: it
   * never tells of a real one.
   */
  eraseCustomer: ((data: z.infer<S>) => z.infer<S>) | null;
  /** Whether anything in the app makes it happen yet. The one place that says so. */
  live: boolean;
}

function event<S extends z.ZodType>(catalogued: CataloguedEvent<S>) {
  const { data: schema, eraseCustomer } = catalogued;
  return {
    ...catalogued,
    /** The stored data without the customer; null where there is none to take out. */
    withoutCustomer: (data: unknown): z.infer<S> | null =>
      eraseCustomer && eraseCustomer(schema.parse(data)),
  };
}

/**
 * The catalogue (PROTOCOLS.md, "Event catalogue"). One zod schema per type is the single source of the
 * payload's TypeScript type, of its building, of the test event and of everything written about it.
 */
export const EVENTS = {
  'quote.created': event({
    title: 'events.created',
    data: quoteCreated,
    eraseCustomer: eraseRequester,
    live: true,
  }),
  'quote.stage_changed': event({
    title: 'events.stageChanged',
    data: team.quoteStageChanged,
    eraseCustomer: team.eraseMover,
    live: true,
  }),
  'quote.assigned': event({
    title: 'events.assigned',
    data: team.quoteAssigned,
    eraseCustomer: null,
    live: true,
  }),
  'quote.note_added': event({
    title: 'events.noteAdded',
    data: team.quoteNoteAdded,
    eraseCustomer: team.eraseNote,
    live: true,
  }),
  'quote.updated': event({
    title: 'events.changed',
    data: team.quoteUpdated,
    eraseCustomer: null,
    live: true,
  }),
  'quote.tagged': event({
    title: 'events.tagged',
    data: team.quoteTagged,
    eraseCustomer: null,
    live: true,
  }),
  'quote.tag_removed': event({
    title: 'events.tagRemoved',
    data: team.quoteTagRemoved,
    eraseCustomer: null,
    live: true,
  }),
  'quote.email_added': event({
    title: 'events.emailAdded',
    data: customer.quoteEmailAdded,
    eraseCustomer: customer.eraseAddedEmail,
    live: true,
  }),
  'quote.sent': event({
    title: 'events.sent',
    data: customer.quoteSent,
    eraseCustomer: customer.eraseRecipients,
    live: true,
  }),
  'quote.viewed': event({
    title: 'events.viewed',
    data: customer.quoteViewed,
    eraseCustomer: null,
    live: true,
  }),
  'quote.approved': event({
    title: 'events.approved',
    data: customer.quoteApproved,
    eraseCustomer: customer.eraseAnswer,
    live: true,
  }),
  'quote.rejected': event({
    title: 'events.rejected',
    data: customer.quoteRejected,
    eraseCustomer: customer.eraseAnswer,
    live: true,
  }),
  'quote.checked_out': event({
    title: 'events.checkedOut',
    data: quoteCheckedOut,
    eraseCustomer: eraseBuyer,
    live: true,
  }),
  'quote.converted': event({
    title: 'events.converted',
    data: order.quoteConverted,
    eraseCustomer: null,
    live: true,
  }),
  'quote.invoice_sent': event({
    title: 'events.invoiceSent',
    data: order.quoteInvoiceSent,
    eraseCustomer: order.eraseInvoiceRecipient,
    live: true,
  }),
  'quote.ordered': event({
    title: 'events.ordered',
    data: order.quoteOrdered,
    eraseCustomer: null,
    live: true,
  }),
  'quote.expired': event({
    title: 'events.expired',
    data: customer.quoteExpired,
    eraseCustomer: null,
    live: true,
  }),
  'quote.deleted': event({
    title: 'events.deleted',
    data: team.quoteDeleted,
    eraseCustomer: null,
    live: true,
  }),
  'quote.test': event({ title: 'events.test', data: quoteTest, eraseCustomer: null, live: true }),
};

export type EventType = keyof typeof EVENTS;
/** The `data` of an event as it goes over the wire. */
export type EventData<T extends EventType = EventType> = z.infer<(typeof EVENTS)[T]['data']>;

const EVENT_TYPES = Object.keys(EVENTS) as [EventType, ...EventType[]];

/** What an endpoint can hear of. Test events go to the endpoint they are sent to, whatever it chose. */
export const EVENT_CATALOGUE: readonly {
  type: EventType;
  title: PlainTextKey;
  live: boolean;
}[] = EVENT_TYPES.filter((type) => type !== 'quote.test').map((type) => {
  const { title, live } = EVENTS[type];
  return { type, title, live };
});

/** Checks `data` against its type's schema. Throws when they differ, which is a bug of the caller. */
export function eventData<T extends EventType>(type: T, data: EventData<T>): EventData<T> {
  return EVENTS[type].data.parse(data) as EventData<T>;
}

/** A stored body without the customer it tells of; still valid against its type's schema. */
export function bodyWithoutCustomer(body: string): string {
  const stored: unknown = JSON.parse(body);
  const { type, data } = storedEvent.parse(stored);
  const erased = EVENTS[type].withoutCustomer(data);
  return erased === null ? body : JSON.stringify({ ...Object(stored), data: erased });
}

const storedEvent = z.object({ type: z.enum(EVENT_TYPES), data: z.unknown() });
