/** More words narrow nothing any more, and fill the picker's search field. */
const MOST_WORDS = 6;

/** What the catalogue's picker is searched for to find a product by its title: words, no syntax. */
export function catalogueSearch(title: string): string {
  const words = title.match(/[\p{L}\p{N}]+/gu) ?? [];
  return words
    .filter((word) => !/^(AND|OR|NOT)$/.test(word))
    .slice(0, MOST_WORDS)
    .join(' ');
}
