import type { PlainTextKey } from '../texts/catalogue.ts';
import { message, type Message } from '../texts/message.ts';

/** What `quote.updated` calls what was changed, by what it is called for people. */
const FIELDS: Record<string, PlainTextKey> = {
  line_items: 'timeline.fields.line_items',
  customer: 'timeline.fields.customer',
  company: 'timeline.fields.company',
  shipping_address: 'timeline.fields.shipping_address',
  currency: 'timeline.fields.currency',
  language: 'timeline.fields.language',
  discount: 'timeline.fields.discount',
  shipping: 'timeline.fields.shipping',
  terms: 'timeline.fields.terms',
  payment_terms: 'timeline.fields.payment_terms',
  po_number: 'timeline.fields.po_number',
  custom_fields: 'timeline.fields.custom_fields',
  status: 'timeline.fields.status',
  emails: 'timeline.fields.emails',
  customer_url: 'timeline.fields.customer_url',
  draft_order: 'timeline.fields.draft_order',
};

/** What was changed of a quote, within a sentence: "items, shipping address". */
export function changedFieldsInWords([first, ...others]: readonly string[]): Message {
  if (first === undefined) return { text: '' };
  return others.length === 0
    ? inWords(first)
    : message('timeline.list', { first: inWords(first), others: changedFieldsInWords(others) });
}

function inWords(field: string): Message {
  const key = Object.hasOwn(FIELDS, field) ? FIELDS[field] : undefined;
  return key === undefined ? { text: field.replaceAll('_', ' ') } : message(key);
}
