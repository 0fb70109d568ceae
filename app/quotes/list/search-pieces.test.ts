import { expect, test } from 'vitest';
import { searchPieces } from './search-pieces.ts';

test.each([
  ['hex', ['hex']],
  ['lovelace', ['love', 'lace']],
  ['hb-m8', []],
  ['tra-ma-2155', ['tra', '2155']],
  ['grace.scholz@hallfoods.example', ['grace', 'scholz', 'hallf', 'oods', 'exam', 'ple']],
  ['100%', ['100']],
  ['a_b', []],
  ['иванова', ['иван', 'ова']],
  ['語学', []],
  ['\u{1f600}', []],
])('%j has the pieces %j', (word, pieces) => {
  expect(searchPieces(word)).toEqual(pieces);
});
