import { expect, test } from 'vitest';
import { loadTexts } from '../../../texts/load-texts.ts';
import { hereWords } from './here-words.ts';

const people = (...names: string[]) => names.map((name) => ({ id: name, name }));

test('of whoever is there, the first two are told by name', async () => {
  const { t } = await loadTexts('en');
  expect(hereWords(t, [])).toBe('');
  expect(hereWords(t, people('Anna'))).toBe('Anna is here too');
  expect(hereWords(t, people('Anna', 'Ben'))).toBe('Anna and Ben are here too');
  expect(hereWords(t, people('Anna', 'Ben', 'Cleo'))).toBe(
    'Anna, Ben and 1 other person are here too',
  );
  expect(hereWords(t, people('Anna', 'Ben', 'Cleo', 'Dan'))).toBe(
    'Anna, Ben and 2 others are here too',
  );
});
