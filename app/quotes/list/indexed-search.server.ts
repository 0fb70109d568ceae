import { Prisma } from '@prisma/client';
import { searchPieces } from './search-pieces.ts';
import { likePattern, type SearchTerm } from './search-terms.ts';

/** Quotes of a shop, its newest, that pieces are counted in. */
const SAMPLE = 100;
/** What is in more of them than these leaves too little out to be asked of the index as well. */
const FREQUENT = 50;

/** How rows `s` of quote_search are found by their index of trigrams. */
export interface IndexedSearch {
  /** What the condition refers to: a part of a WITH, or none. */
  with: Prisma.Sql[];
  where: Prisma.Sql;
}

/**
 * Has the index look for what few quotes have. Left to itself it goes through a list for each three letters
 * in a row, those of every address among them: 13 ms for an email address among 200,000 quotes. So it looks
 * for two pieces, of two words where there are several: those that are in the fewest quotes of a sample. The
 * whole words are looked for in what that finds.
 */
export function indexedSearch(shopId: number, terms: readonly SearchTerm[]): IndexedSearch {
  const pieces = terms.flatMap((term) => piecesOf(term).map((piece) => ({ of: term.text, piece })));
  const whole = terms.filter((term) => piecesOf(term).length === 0);
  const wholes = whole.map((term) => Prisma.sql`s.text LIKE ${likePattern(term)}`);
  if (pieces.length === 0) {
    const where = wholes.length > 0 ? Prisma.join(wholes, ' AND ') : Prisma.sql`true`;
    return { with: [], where };
  }
  const among = terms
    .filter((term) => !whole.includes(term))
    .map(({ text }) => Prisma.sql`strpos(s.text, ${text}) > 0`);
  return {
    with: [
      Prisma.sql`
      pattern AS MATERIALIZED (
        SELECT '%' || piece || '%' AS text, hits FROM (
          SELECT word, piece, count(sample.text) AS hits,
                 row_number() OVER (
                   PARTITION BY word ORDER BY count(sample.text), length(piece) DESC, piece) AS nth
          FROM unnest(${pieces.map(({ of }) => of)}::text[], ${pieces.map(({ piece }) => piece)}::text[])
               AS sought (word, piece)
          LEFT JOIN (
            SELECT text FROM quote_search WHERE shop_id = ${shopId}
            ORDER BY created_at DESC, number DESC LIMIT ${SAMPLE}
          ) sample ON strpos(sample.text, piece) > 0
          GROUP BY word, piece
        ) counted ORDER BY nth, hits, length(piece) DESC, piece LIMIT 2)`,
    ],
    where: Prisma.join(
      [
        Prisma.sql`s.text LIKE (SELECT text FROM pattern LIMIT 1)`,
        // Every text is like the one that stands for no second piece, or for one that is everywhere.
        Prisma.sql`s.text LIKE coalesce(
          (SELECT CASE WHEN hits <= ${FREQUENT} THEN text END FROM pattern OFFSET 1), '%')`,
        ...wholes,
        ...among,
      ],
      ' AND ',
    ),
  };
}

/** None: of a word that has no pieces, or is to be found where words begin. */
function piecesOf({ text, beginsWord }: SearchTerm): string[] {
  return beginsWord ? [] : searchPieces(text);
}
