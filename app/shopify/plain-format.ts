/** Those that currencies are written with. */
const ENTITIES: Readonly<Record<string, string>> = {
  amp: '&',
  apos: "'",
  cent: '¢',
  euro: '€',
  gt: '>',
  lt: '<',
  nbsp: '\u00a0',
  pound: '£',
  quot: '"',
  thinsp: '\u2009',
  yen: '¥',
};

/** One that is longer is no format of an amount. */
const MAX_LENGTH = 500;

/**
 * A shop's money format as text: Shopify has it as HTML, `<span class=money>&euro;{{amount}}</span>`.
 * Null where nothing is left of it.
 */
export function plainFormat(html: string): string | null {
  const text = html
    .slice(0, MAX_LENGTH)
    .replace(/<[^>]*(>|$)/g, '')
    .replace(
      /&(#x[\da-f]{1,6}|#\d{1,7}|\w{1,10});/gi,
      (entity, name: string) => decoded(name) ?? entity,
    )
    .replace(/[\p{Cc}\s]+/gu, (blank) => (blank.includes('\u00a0') ? '\u00a0' : ' '))
    .trim();
  return text === '' ? null : text;
}

function decoded(name: string): string | null {
  if (!name.startsWith('#')) return ENTITIES[name.toLowerCase()] ?? null;
  const code = /^#x/i.test(name) ? Number.parseInt(name.slice(2), 16) : Number(name.slice(1));
  return code > 0 && code <= 0x10ffff && !(code >= 0xd800 && code <= 0xdfff)
    ? String.fromCodePoint(code)
    : null;
}
