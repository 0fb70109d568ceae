import { EVENTS, type EventData, type EventType } from '../../quotes/events.ts';
import { eventTitle } from '../../quotes/event-title.ts';
import { message, type Message } from '../../texts/message.ts';

/** What a timeline says of an event. */
export interface EventWords {
  title: Message;
  /** "New → In review, by Ada"; null when the title says it all. */
  detail: string | null;
  /** What somebody wrote, word for word: a note, a reason. */
  said: string | null;
}

/** What they are told with. */
export interface Telling {
  /** Whose events they are. */
  quote: { origin: 'storefront' | 'staff'; madeBy: string | null };
  /** Writes an amount. */
  money: (amount: string, currency: string) => string;
}

/** What is left out is as the catalogue has it, or nothing; a text alone is the detail. */
type Words = Partial<EventWords> | string;

/** How each type is told; one that is not here has its title alone. */
const WORDS: { [T in EventType]?: (data: EventData<T>, money: Telling['money']) => Words } = {
  'quote.stage_changed': (data) => `${data.old_stage} → ${data.new_stage}, by ${data.changed_by}`,
  'quote.assigned': ({ assignee }) => (assignee ? `To ${assignee.name}` : 'To nobody any more'),
  'quote.note_added': (data) => ({ detail: `By ${data.author_name}`, said: data.content }),
  'quote.updated': updated,
  'quote.tagged': ({ tag }) => tag,
  'quote.tag_removed': ({ tag }) => tag,
  'quote.email_added': (data) => `${data.email}, by ${data.added_by}`,
  'quote.sent': (data, money) =>
    `Version ${data.version}, ${money(data.total, data.currency)}, to ${data.recipients.join(', ')}`,
  'quote.viewed': ({ version }) => `Version ${version}`,
  'quote.approved': answered,
  'quote.rejected': answered,
  'quote.converted': (data, money) =>
    `${data.draft_order_name}, ${money(data.total_amount, data.currency)}`,
  'quote.invoice_sent': (data) => `To ${data.recipient_email}`,
  'quote.ordered': (data, money) =>
    `${data.order_name}, ${money(data.total_amount, data.currency)}`,
  'quote.deleted': (data) => `By ${data.deleted_by}`,
};

/** An event in words; `data` as it went over the wire. One that cannot be read is told by its title. */
export function eventWords(type: string, data: unknown, telling: Telling): EventWords {
  const alone = { title: eventTitle(type), detail: null, said: null };
  if (type === 'quote.created') return { ...alone, title: createdTitle(telling.quote) };
  if (!Object.hasOwn(WORDS, type)) return alone;
  const words = wordsOf(type as EventType, data, telling);
  return { ...alone, ...(typeof words === 'string' ? { detail: words } : words) };
}

function wordsOf(type: EventType, data: unknown, { money }: Telling): Words | null {
  const parsed = EVENTS[type].data.safeParse(data);
  const tell = WORDS[type] as ((data: unknown, money: Telling['money']) => Words) | undefined;
  return parsed.success && tell ? tell(parsed.data, money) : null;
}

/** Its own data tells what is in it, not who wrote it. */
function createdTitle({ origin, madeBy }: Telling['quote']): Message {
  if (origin === 'storefront') return message('events.requested');
  return madeBy === null
    ? message('events.madeByTeam')
    : message('events.madeBy', { person: madeBy });
}

/** What is told by `quote.updated` and is a change of nothing that is quoted. */
const STANDING: Readonly<Record<string, (by: string) => Words>> = {
  draft_order: () => ({
    title: message('events.draftDeleted'),
    detail: 'The quote can be converted again.',
  }),
  status: (by) => ({ title: message('events.renewed'), detail: `By ${by}` }),
  customer_url: (by) => ({ title: message('events.linkRevoked'), detail: `By ${by}` }),
  emails: (by) => ({ title: message('events.emailRemoved'), detail: `By ${by}` }),
};

function updated({ changed_fields, updated_by }: EventData<'quote.updated'>): Words {
  const [field = '', ...others] = changed_fields;
  const standing = others.length === 0 && Object.hasOwn(STANDING, field) && STANDING[field];
  return standing ? standing(updated_by) : `${fieldsInWords(changed_fields)}, by ${updated_by}`;
}

function answered(data: { version: number; by: string; reason: string | null }): Words {
  return { detail: `Version ${data.version}, by ${data.by}`, said: data.reason };
}

/** `["line_items", "shipping_address"]` → "Line items, shipping address" */
function fieldsInWords(fields: string[]): string {
  const words = fields
    .map((field) => (field === 'po_number' ? 'PO number' : field.replaceAll('_', ' ')))
    .join(', ');
  return words.charAt(0).toUpperCase() + words.slice(1);
}
