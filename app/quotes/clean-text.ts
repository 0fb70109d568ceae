// Control characters but tab and line feed: PostgreSQL stores no NUL, and terminals and CSV readers
// act on the others.
const CONTROL = /(?![\t\n])\p{Cc}/gu;
/**
 * Bidirectional embeddings, overrides and isolates reorder the text around them ("Trojan Source",
 * CVE-2021-42574); the byte order mark and Unicode's deprecated tag characters show nothing at all. The plain
 * marks U+200E and U+200F stay: Hebrew and Arabic need them and they reach no further than themselves.
 */
const MISLEADING =
  /[\u202A-\u202E\u2066-\u2069\u206A-\u206F\uFEFF\uFFF9-\uFFFB\u{E0000}-\u{E007F}]/gu;

/** A person's text of several lines, without what could not be stored or would show something else than it is. */
export function cleanText(text: string): string {
  return text
    .toWellFormed()
    .replace(/\r\n?/g, '\n')
    .replace(CONTROL, '')
    .replace(MISLEADING, '')
    .normalize('NFC')
    .trim();
}

/** The same for text of one line: line breaks and tabs become spaces. */
export function cleanLine(text: string): string {
  return cleanText(text).replace(/\s+/g, ' ');
}
