import { message, type Message } from '../../texts/message.ts';
import { cleanLine } from '../clean-text.ts';

/** Shopify's own limit of a tag, which the draft order of the quote has, too. */
export const MAX_TAG = 40;
export const MAX_TAGS = 50;

type TagProblem = 'missing' | 'too_long' | 'comma';

/** What is said of each to whoever typed it. */
export const TAG_PROBLEMS: Record<TagProblem, Message> = {
  missing: message('refusals.tag.enter'),
  too_long: message('refusals.characters', { max: MAX_TAG }),
  comma: message('refusals.tag.comma'),
};

type ParsedTag = { ok: true; tag: string } | { ok: false; problem: TagProblem };

/** A tag as it was typed, made neat; or what is wrong with it. */
export function parseTag(text: string): ParsedTag {
  const tag = cleanLine(text);
  if (tag === '') return { ok: false, problem: 'missing' };
  if (tag.length > MAX_TAG) return { ok: false, problem: 'too_long' };
  // Shopify takes what is on both sides of a comma for two tags.
  if (tag.includes(',')) return { ok: false, problem: 'comma' };
  return { ok: true, tag };
}

/** Whether two tags are one: Shopify does not tell their case apart. */
export function sameTag(one: string, other: string): boolean {
  return one.toLowerCase() === other.toLowerCase();
}
