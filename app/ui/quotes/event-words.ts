import { EVENTS, type EventData, type EventType } from '../../quotes/events.ts';
import { eventTitle } from '../../quotes/event-title.ts';
import type { Message } from '../../texts/message.ts';
import { formatMoney } from '../../format-money.ts';

/** What a timeline says of an event. */
export interface EventWords {
  title: Message;
  /** "New → In review, by Ada"; null when the title says it all. */
  detail: string | null;
  /** What somebody wrote, word for word: a note, a reason. */
  said: string | null;
}

type Words = Omit<EventWords, 'title'> | string;

/** The language of the admin, as in `ReadingProvider`. */
const LOCALE = 'en';

/** How each type is told; one that is not here has its title alone. */
const WORDS: { [T in EventType]?: (data: EventData<T>) => Words } = {
  'quote.stage_changed': (data) => `${data.old_stage} → ${data.new_stage}, by ${data.changed_by}`,
  'quote.assigned': ({ assignee }) => (assignee ? `To ${assignee.name}` : 'To nobody any more'),
  'quote.note_added': (data) => ({ detail: `By ${data.author_name}`, said: data.content }),
  'quote.updated': (data) => `${fieldsInWords(data.changed_fields)}, by ${data.updated_by}`,
  'quote.tagged': ({ tag }) => tag,
  'quote.tag_removed': ({ tag }) => tag,
  'quote.email_added': (data) => `${data.email}, by ${data.added_by}`,
  'quote.sent': (data) =>
    `Version ${data.version}, ${money(data.total, data.currency)}, to ${data.recipients.join(', ')}`,
  'quote.viewed': ({ version }) => `Version ${version}`,
  'quote.approved': answered,
  'quote.rejected': answered,
  'quote.converted': (data) =>
    `${data.draft_order_name}, ${money(data.total_amount, data.currency)}`,
  'quote.invoice_sent': (data) => `To ${data.recipient_email}`,
  'quote.ordered': (data) => `${data.order_name}, ${money(data.total_amount, data.currency)}`,
  'quote.deleted': (data) => `By ${data.deleted_by}`,
};

/** An event in words; `data` as it went over the wire. One that cannot be read is told by its title. */
export function eventWords(type: string, data: unknown): EventWords {
  const title = eventTitle(type);
  const words = Object.hasOwn(WORDS, type) ? wordsOf(type as EventType, data) : null;
  if (words === null) return { title, detail: null, said: null };
  return typeof words === 'string' ? { title, detail: words, said: null } : { title, ...words };
}

function wordsOf(type: EventType, data: unknown): Words | null {
  const parsed = EVENTS[type].data.safeParse(data);
  const tell = WORDS[type] as ((data: unknown) => Words) | undefined;
  return parsed.success && tell ? tell(parsed.data) : null;
}

function answered(data: { version: number; by: string; reason: string | null }): Words {
  return { detail: `Version ${data.version}, by ${data.by}`, said: data.reason };
}

/** `["line_items", "shipping_address"]` → "Line items, shipping address" */
function fieldsInWords(fields: string[]): string {
  const words = fields.map((field) => field.replaceAll('_', ' ')).join(', ');
  return words.charAt(0).toUpperCase() + words.slice(1);
}

function money(amount: string, currency: string): string {
  return formatMoney(amount, currency, LOCALE);
}
