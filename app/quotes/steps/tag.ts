import { cleanLine } from '../clean-text.ts';

/** Shopify's own limit of a tag, which the draft order of the quote has, too. */
export const MAX_TAG = 40;
export const MAX_TAGS = 50;

type ParsedTag =
  | { ok: true; tag: string }
  | { ok: false; problem: 'missing' | 'too_long' | 'comma'; message: string };

/** A tag as it was typed, made neat; or what is wrong with it. */
export function parseTag(text: string): ParsedTag {
  const tag = cleanLine(text);
  if (tag === '') return { ok: false, problem: 'missing', message: 'Enter a tag.' };
  if (tag.length > MAX_TAG) {
    return { ok: false, problem: 'too_long', message: `Use at most ${MAX_TAG} characters.` };
  }
  // Shopify takes what is on both sides of a comma for two tags.
  if (tag.includes(',')) {
    return { ok: false, problem: 'comma', message: 'Leave out commas. Add one tag at a time.' };
  }
  return { ok: true, tag };
}

/** Whether two tags are one: Shopify does not tell their case apart. */
export function sameTag(one: string, other: string): boolean {
  return one.toLowerCase() === other.toLowerCase();
}
