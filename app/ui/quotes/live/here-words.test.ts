import { expect, test } from 'vitest';
import { loadTexts } from '../../../texts/load-texts.ts';
import { hereWords } from './here-words.ts';

const looking = (...names: string[]) => names.map((name) => ({ id: name, name, isEditing: false }));
const editing = (...names: string[]) => names.map((name) => ({ id: name, name, isEditing: true }));

test('of whoever is there, the first two are told by name', async () => {
  const { t } = await loadTexts('en');
  expect(hereWords(t, [])).toBe('');
  expect(hereWords(t, looking('Anna'))).toBe('Anna is here too');
  expect(hereWords(t, looking('Anna', 'Ben'))).toBe('Anna and Ben are here too');
  expect(hereWords(t, looking('Anna', 'Ben', 'Cleo'))).toBe(
    'Anna, Ben and 1 other person are here too',
  );
  expect(hereWords(t, looking('Anna', 'Ben', 'Cleo', 'Dan'))).toBe(
    'Anna, Ben and 2 others are here too',
  );
});

test('whoever is editing is told first, apart from those who look on', async () => {
  const { t } = await loadTexts('en');
  expect(hereWords(t, editing('Anna'))).toBe('Anna is editing');
  expect(hereWords(t, [...looking('Anna', 'Ben'), ...editing('Cleo', 'Dan')])).toBe(
    'Cleo and Dan are editing · Anna and Ben are here too',
  );
});
