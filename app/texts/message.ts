import type { TextArguments, TextKey } from './catalogue.ts';
import type { Translate } from './texts.ts';

/**
 * Something to be told to a person in their own language, by code that does not know it. It can be
 * stored and sent as it is. `text` is for words that come from outside, such as Shopify's, and stay as
 * they are.
 */
export type Message = { key: TextKey; values?: Record<string, string | number> } | { text: string };

/** A message that is a text of the catalogue. */
export function message<K extends TextKey>(key: K, ...values: TextArguments<K>): Message {
  return { key, ...(values[0] && { values: values[0] }) };
}

/** A message in the words of a language. */
export function messageText(t: Translate, told: Message): string {
  if ('text' in told) return told.text;
  const translate = t as (key: TextKey, values?: Record<string, string | number>) => string;
  return translate(told.key, told.values);
}
