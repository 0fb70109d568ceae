import { expect, test } from 'vitest';
import { loadTexts } from '../../texts/load-texts.ts';
import { fieldInWords } from './field-words.ts';
import { withField, type FieldRow } from './typed-fields.ts';

const [english, german] = await Promise.all([loadTexts('en'), loadTexts('de')]);
const ANY = withField([]).slice(0, 1);

test.each<[Partial<FieldRow>, string, string]>([
  [{}, 'Text · storefront', 'Text · Onlineshop'],
  [
    { kind: 'choice', choices: 'Box\n\nBag ', required: true },
    'Choice of 2 · storefront, required',
    'Auswahl aus 2 · Onlineshop, Pflichtfeld',
  ],
  [
    { kind: 'yes_no', onStorefront: false, required: true },
    'Yes or no · your team alone',
    'Ja oder nein · nur Ihr Team',
  ],
])('%j is “%s”', (changes, inEnglish, inGerman) => {
  const rows = ANY.map((row) => ({ ...row, ...changes }));
  expect(rows.map((row) => fieldInWords(english.t, row))).toEqual([inEnglish]);
  expect(rows.map((row) => fieldInWords(german.t, row))).toEqual([inGerman]);
});
