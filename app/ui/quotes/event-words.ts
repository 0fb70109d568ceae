import { changedFieldsInWords } from '../../quotes/changed-fields-in-words.ts';
import { eventTitle } from '../../quotes/event-title.ts';
import { EVENTS, type EventData, type EventType } from '../../quotes/events.ts';
import { message, type Message } from '../../texts/message.ts';

/** What a timeline says of an event. */
export interface EventWords {
  title: Message;
  /** "New → In review, by Ada"; null when the title says it all. */
  detail: Message | null;
  /** What it came to. */
  sum: { amount: string; currency: string } | null;
  /** What somebody wrote, word for word: a note, a reason. */
  said: string | null;
}

/** Whose events they are. */
export interface ToldQuote {
  origin: 'storefront' | 'staff';
  madeBy: string | null;
}

/** What is left out is as the catalogue has it, or nothing. */
type Words = Partial<EventWords>;

/** How each type is told; one that is not here has its title alone. */
const WORDS: { [T in EventType]?: (data: EventData<T>) => Words } = {
  'quote.stage_changed': ({ old_stage: from, new_stage: to, changed_by: by }) => ({
    detail: message('timeline.stageChanged', { from, to, by }),
  }),
  'quote.assigned': ({ assignee }) => ({
    detail: assignee ? message('timeline.to', { to: assignee.name }) : message('timeline.toNobody'),
  }),
  'quote.note_added': (data) => ({ ...doneBy(data.author_name), said: data.content }),
  'quote.updated': updated,
  'quote.tagged': ({ tag }) => ({ detail: { text: tag } }),
  'quote.tag_removed': ({ tag }) => ({ detail: { text: tag } }),
  'quote.email_added': ({ email, added_by: by }) => ({
    detail: message('timeline.emailAdded', { email, by }),
  }),
  'quote.sent': ({ version, recipients, total, currency }) => ({
    detail: message('timeline.sent', { version, recipients: recipients.join(', ') }),
    sum: { amount: total, currency },
  }),
  'quote.viewed': ({ version }) => ({ detail: message('timeline.version', { version }) }),
  'quote.approved': answered,
  'quote.rejected': answered,
  'quote.converted': ({ draft_order_name: text, total_amount: amount, currency }) => ({
    detail: { text },
    sum: { amount, currency },
  }),
  'quote.invoice_sent': (data) => ({
    detail: message('timeline.to', { to: data.recipient_email }),
  }),
  'quote.ordered': ({ order_name: text, total_amount: amount, currency }) => ({
    detail: { text },
    sum: { amount, currency },
  }),
  'quote.deleted': (data) => doneBy(data.deleted_by),
};

/** An event in words; `data` as it went over the wire. One that cannot be read is told by its title. */
export function eventWords(type: string, data: unknown, quote: ToldQuote): EventWords {
  const alone = { title: eventTitle(type), detail: null, sum: null, said: null };
  if (type === 'quote.created') return { ...alone, title: createdTitle(quote) };
  if (!Object.hasOwn(WORDS, type)) return alone;
  return { ...alone, ...wordsOf(type as EventType, data) };
}

function wordsOf(type: EventType, data: unknown): Words | null {
  const parsed = EVENTS[type].data.safeParse(data);
  const tell = WORDS[type] as ((data: unknown) => Words) | undefined;
  return parsed.success && tell ? tell(parsed.data) : null;
}

/** Its own data tells what is in it, not who wrote it. */
function createdTitle({ origin, madeBy }: ToldQuote): Message {
  if (origin === 'storefront') return message('events.requested');
  return madeBy === null
    ? message('events.madeByTeam')
    : message('events.madeBy', { person: madeBy });
}

/** What is told by `quote.updated` and is a change of nothing that is quoted. */
const STANDING: Readonly<Record<string, (by: string) => Words>> = {
  draft_order: () => ({
    title: message('events.draftDeleted'),
    detail: message('timeline.convertAgain'),
  }),
  status: (by) => ({ title: message('events.renewed'), ...doneBy(by) }),
  customer_url: (by) => ({ title: message('events.linkRevoked'), ...doneBy(by) }),
  emails: (by) => ({ title: message('events.emailRemoved'), ...doneBy(by) }),
};

function updated({ changed_fields, updated_by: by }: EventData<'quote.updated'>): Words {
  const [field = '', ...others] = changed_fields;
  const standing = others.length === 0 && Object.hasOwn(STANDING, field) && STANDING[field];
  if (standing) return standing(by);
  return {
    detail: message('timeline.changed', { by, what: changedFieldsInWords(changed_fields) }),
  };
}

function answered(data: { version: number; by: string; reason: string | null }): Words {
  const { version, by, reason } = data;
  return { detail: message('timeline.answered', { version, by }), said: reason };
}

function doneBy(by: string): Words {
  return { detail: message('timeline.by', { by }) };
}
