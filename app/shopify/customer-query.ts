/** What means something anywhere in Shopify's search syntax (https://shopify.dev/docs/api/usage/search-syntax). */
const SPECIAL = /[:\\()"*<>=]/g;
/** A phrase would begin with it. */
const AT_THE_START = /^'+/;
const CONNECTIVES = new Set(['AND', 'OR', 'NOT']);
/** More words than a name and an address have. */
const MOST_WORDS = 8;

/**
 * What somebody typed as a query for Shopify's customers: each word the beginning of one, all of them
 * needed. An address is several words, as Shopify keeps it. Empty where nothing is left to look for.
 */
export function customerQuery(typed: string): string {
  return typed
    .split(/[\s@-]+/)
    .map((word) => word.replace(SPECIAL, '').replace(AT_THE_START, ''))
    .filter((word) => word !== '' && !CONNECTIVES.has(word))
    .slice(0, MOST_WORDS)
    .map((word) => `${word}*`)
    .join(' ');
}
