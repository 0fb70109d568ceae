import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { foldText } from './fold-text.ts';
import { likePattern, searchTerms } from './search-terms.ts';

/** Any code units, halves of characters among them. */
const units = fc.integer({ min: 0, max: 0xffff }).map((unit) => String.fromCharCode(unit));

describe('a folded text', () => {
  test.each([
    ['Émile ZOLA', 'emile zola'],
    ['Größe', 'grosse'],
    ['Ærøskøbing', 'aeroskobing'],
    ['İstanbul', 'istanbul'],
    ['ΣΊΣΥΦΟΣ', 'σισυφοσ'],
    ['ИВАНОВ', 'иванов'],
    ['ｆｕｌｌ　ｗｉｄｔｈ', 'full width'],
    ['a\u00a0b\tc\n d', 'a b c d'],
    ['a\0da', 'ada'],
    ['x\ud800y', 'x\ufffdy'],
  ])('of %j is %j', (text, folded) => {
    expect(foldText(text)).toBe(folded);
  });

  it('stays as it is when it is folded again', () => {
    fc.assert(
      fc.property(fc.string({ unit: units }), (text) => {
        const folded = foldText(text);
        expect(foldText(folded)).toBe(folded);
      }),
    );
  });
});

describe('the words of a search', () => {
  test.each([
    ['  Hex   BOLT ', ['hex', 'bolt']],
    ['bolt Bolt bölt', ['bolt']],
    ['% ada --', ['ada']],
    ['100% a_b', ['100%', 'a_b']],
    ['%%', []],
    ['', []],
  ])('%j are %j', (search, words) => {
    expect(searchTerms(search).map(({ text }) => text)).toEqual(words);
  });

  it('are looked for anywhere from three characters on, and before that where a word begins', () => {
    expect(searchTerms('a ab abc 語 𝒳𝒴𝒵').map(likePattern)).toEqual([
      '% a%',
      '% ab%',
      '%abc%',
      '% 語%',
      '%xyz%',
    ]);
  });

  it('have no wildcards', () => {
    expect(searchTerms('50%_\\off').map(likePattern)).toEqual(['%50\\%\\_\\\\off%']);
  });
});
