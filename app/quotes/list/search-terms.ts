import { foldText } from './fold-text.ts';

/** A word of a search. */
export interface SearchTerm {
  /** Folded. */
  text: string;
  /** Found where a word begins, not anywhere in one: so it is with one or two characters. */
  beginsWord: boolean;
}

/** More words than anybody types. */
export const MAX_TERMS = 10;

/**
 * The words of a search, each once; signs alone are none. One or two characters are in almost every
 * quote somewhere: as the beginning of a word they say something, and an index finds them.
 */
export function searchTerms(search: string): SearchTerm[] {
  const words = foldText(search).split(' ').filter(isWord);
  return [...new Set(words)].map((text) => ({ text, beginsWord: SHORT.test(text) }));
}

/** Characters, not the halves that some are made of. */
const SHORT = /^.{1,2}$/u;

function isWord(text: string): boolean {
  return /[\p{L}\p{N}]/u.test(text);
}

/** What has to be in a folded text that begins with a space. */
export function soughtText({ text, beginsWord }: SearchTerm): string {
  return `${beginsWord ? ' ' : ''}${text}`;
}

/** What such a text has to be LIKE. */
export function likePattern(term: SearchTerm): string {
  return `%${soughtText(term).replace(/[\\%_]/g, '\\$&')}%`;
}
