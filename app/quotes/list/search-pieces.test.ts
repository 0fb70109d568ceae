import { expect, test } from 'vitest';
import { searchPieces } from './search-pieces.ts';

test.each([
  ['hex', ['hex']],
  ['lovelace', ['love', 'lace']],
  ['q-201000', ['201000']],
  ['metallbau', ['metal', 'lbau']],
  ['hb-m8', []],
  ['tra-ma-2155', ['tra', '2155']],
  [
    'grace.scholz@hallfoodsgmbh.example',
    ['grace', 'scholz', 'hallf', 'oodsg', 'mbh', 'exam', 'ple'],
  ],
  ['100%', ['100']],
  ['a_b', []],
  ['аккумулятор', ['аккуму', 'лятор']],
  ['語学', []],
  ['\u{1f600}', []],
])('%j has the pieces %j', (word, pieces) => {
  expect(searchPieces(word)).toEqual(pieces);
});
