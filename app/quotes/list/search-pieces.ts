/**
 * More letters of a word than these are in few more words, and each of them has an index look at another
 * list. Digits are in any order: fewer of them say little.
 */
const LONGEST = 6;
const LONGEST_NUMBER = 8;
/** The index knows what has three characters in a row. */
const SHORTEST = 3;

/**
 * Pieces of a word of a search by which an index finds it: letters and digits in a row, a few of them.
 * The words that have one of them are more than those that have the whole one, which is checked afterwards.
 * None: the whole one is all there is to look for.
 */
export function searchPieces(word: string): string[] {
  const runs = word.match(/[\p{L}\p{N}]+/gu) ?? [];
  return runs.flatMap(inParts).filter((piece) => Array.from(piece).length >= SHORTEST);
}

/** Parts of about the same length. */
function inParts(run: string): string[] {
  const characters = Array.from(run);
  const longest = /^\p{N}+$/u.test(run) ? LONGEST_NUMBER : LONGEST;
  const length = Math.ceil(characters.length / Math.ceil(characters.length / longest));
  const parts = Math.ceil(characters.length / length);
  return Array.from({ length: parts }, (_, nth) =>
    characters.slice(nth * length, (nth + 1) * length).join(''),
  );
}
