import type { TextKey, TextValues } from './catalogue.ts';
import type { Translate } from './texts.ts';

/**
 * Something to be told to a person in their own language, by code that does not know it. It can be
 * stored and sent as it is. `text` is for words that come from outside, such as Shopify's, and stay as
 * they are. A value can be a message itself: a reason, what something is called.
 */
export type Message = { key: TextKey; values?: Record<string, MessageValue> } | { text: string };
type MessageValue = string | number | Message;

type MessageValues<K extends TextKey> = {
  [Name in keyof TextValues<K>]:
    TextValues<K>[Name] | (string extends TextValues<K>[Name] ? Message : never);
};

type MessageArguments<K extends TextKey> = keyof TextValues<K> extends never
  ? []
  : [values: MessageValues<K>];

/** A message that is a text of the catalogue. */
export function message<K extends TextKey>(key: K, ...values: MessageArguments<K>): Message {
  const [given] = values as [Record<string, MessageValue>?];
  return given ? { key, values: given } : { key };
}

/** A message in the words of a language. */
export function messageText(t: Translate, told: Message): string {
  if ('text' in told) return told.text;
  const translate = t as (key: TextKey, values: Record<string, string | number>) => string;
  const values = Object.entries(told.values ?? {}).map(([name, value]) => [
    name,
    typeof value === 'object' ? messageText(t, value) : value,
  ]);
  return translate(told.key, Object.fromEntries(values) as Record<string, string | number>);
}
