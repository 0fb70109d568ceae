/** Letters that are no other letter with a mark, by what people type for them. */
const SPELLED: Record<string, string> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ı: 'i',
  ς: 'σ',
};
const SPELLED_LETTER = /[ßæœøłđðþıς]/g;

/**
 * A text without what searching and sorting do not tell apart: case, accents, kinds of spaces, ligatures
 * and full-width forms. The migration that made `quote_search` has the same in SQL.
 */
export function foldText(text: string): string {
  return text
    .toWellFormed()
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[\u0300-\u036f]/g, '')
    .replace(SPELLED_LETTER, (letter) => SPELLED[letter] ?? letter)
    .replaceAll('\0', '')
    .replace(/\s+/g, ' ')
    .trim();
}
