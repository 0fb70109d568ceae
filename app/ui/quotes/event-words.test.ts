import { describe, expect, it } from 'vitest';
import type { EventType } from '../../quotes/events.ts';
import { en } from '../../texts/en/catalogue.ts';
import { messageText } from '../../texts/message.ts';
import { createTexts } from '../../texts/texts.ts';
import { eventWords, type ToldQuote } from './event-words.ts';

const { t } = createTexts('en', en);
const reference = { quote_id: 'quo_1', quote_number: 'Q-1001', sequence: 2 };
const at = '2026-11-21T18:00:00.000Z';
const quote: ToldQuote = { origin: 'storefront', madeBy: null };
const told = (type: EventType, data: object) => {
  const { title, detail, ...rest } = eventWords(type, { ...reference, ...data }, quote);
  return { title: messageText(t, title), detail: detail && messageText(t, detail), ...rest };
};

describe('a timeline says of an event', () => {
  it.each<[EventType, object, string]>([
    [
      'quote.stage_changed',
      { old_stage: 'New', new_stage: 'In review', changed_at: at, changed_by: 'Ada' },
      'New → In review, by Ada',
    ],
    [
      'quote.assigned',
      { assignee: { name: 'Grace', email: 'grace@example.com' }, assigned_at: at },
      'To Grace',
    ],
    ['quote.assigned', { assignee: null, assigned_at: at }, 'To nobody any more'],
    [
      'quote.updated',
      { changed_fields: ['line_items', 'terms'], updated_by: 'Ada', updated_at: at },
      'By Ada: items, terms',
    ],
    [
      'quote.updated',
      { changed_fields: ['po_number', 'status'], updated_by: 'Ada', updated_at: at },
      'By Ada: PO number, status',
    ],
    ['quote.tagged', { tag: 'rush', tags: ['rush'] }, 'rush'],
    ['quote.tag_removed', { tag: 'rush', tags: [] }, 'rush'],
    [
      'quote.email_added',
      { email: 'buyer@example.com', added_by: 'Ada' },
      'buyer@example.com, by Ada',
    ],
    [
      'quote.sent',
      {
        version: 2,
        recipients: ['a@example.com', 'b@example.com'],
        customer_url: 'https://acme.example/a/quote',
        expires_at: null,
        line_items: [],
        total: '1185.00',
        currency: 'USD',
      },
      'Version 2, to a@example.com, b@example.com',
    ],
    ['quote.viewed', { version: 2, viewed_at: at }, 'Version 2'],
    [
      'quote.converted',
      {
        draft_order_gid: 'gid://shopify/DraftOrder/1',
        draft_order_name: '#D12',
        total_amount: '185',
        currency: 'JPY',
        converted_at: at,
      },
      '#D12',
    ],
    [
      'quote.invoice_sent',
      {
        draft_order_gid: 'gid://shopify/DraftOrder/1',
        recipient_email: 'a@example.com',
        sent_at: at,
      },
      'To a@example.com',
    ],
    [
      'quote.ordered',
      {
        order_gid: 'gid://shopify/Order/1',
        order_name: '#1042',
        draft_order_gid: 'gid://shopify/DraftOrder/1',
        total_amount: '185.00',
        currency: 'USD',
        ordered_at: at,
      },
      '#1042',
    ],
    ['quote.deleted', { deleted_at: at, deleted_by: 'Ada' }, 'By Ada'],
  ])('%s: %j', (type, data, detail) => {
    expect(told(type, data)).toMatchObject({ detail, said: null });
  });

  it.each<[string, string, string]>([
    ['draft_order', 'Draft order deleted in Shopify', 'The quote can be converted again.'],
    ['status', 'Quote renewed', 'By Ada'],
    ['customer_url', 'Customer’s link revoked', 'By Ada'],
    ['emails', 'Email address removed', 'By Ada'],
    ['constructor', 'Quote changed', 'By Ada: constructor'],
  ])('what it was, where all that changed is %s', (field, title, detail) => {
    const data = { changed_fields: [field], updated_by: 'Ada', updated_at: at };
    expect(told('quote.updated', data)).toEqual({ title, detail, sum: null, said: null });
  });

  it('who made it: a shopper asked, or somebody of the team did', () => {
    const titleOf = (made: ToldQuote) =>
      messageText(t, eventWords('quote.created', null, made).title);
    expect(titleOf({ origin: 'storefront', madeBy: null })).toBe('Quote requested');
    expect(titleOf({ origin: 'staff', madeBy: 'Ada' })).toBe('Quote made by Ada');
    expect(titleOf({ origin: 'staff', madeBy: null })).toBe('Quote made by the team');
  });

  it('what it came to, for the page to write as its reader reads amounts', () => {
    const ordered = {
      order_gid: 'gid://shopify/Order/1',
      order_name: '#1042',
      draft_order_gid: 'gid://shopify/DraftOrder/1',
      total_amount: '185.00',
      currency: 'USD',
      ordered_at: at,
    };
    expect(told('quote.ordered', ordered).sum).toEqual({ amount: '185.00', currency: 'USD' });
  });

  it('what somebody wrote, word for word', () => {
    const note = { content: 'Call her\nbefore noon', author_name: 'Ada', added_at: at };
    expect(told('quote.note_added', note)).toEqual({
      title: 'Note added',
      detail: 'By Ada',
      sum: null,
      said: 'Call her\nbefore noon',
    });
    const refusal = { version: 1, by: 'Rosa', reason: 'Too expensive', at };
    expect(told('quote.rejected', refusal)).toMatchObject({
      detail: 'Version 1, by Rosa',
      said: 'Too expensive',
    });
    expect(told('quote.approved', { ...refusal, reason: null }).said).toBeNull();
  });

  it.each<[string, unknown]>([
    ['quote.created', null],
    ['quote.expired', { ...reference, expired_at: at }],
    ['quote.tagged', null],
    ['quote.tagged', { tag: 5 }],
    ['constructor', {}],
  ])('no more than its title for %s with %j', (type, data) => {
    expect(eventWords(type, data, quote)).toMatchObject({ detail: null, said: null });
  });
});
