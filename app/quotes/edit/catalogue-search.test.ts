import { expect, test } from 'vitest';
import { catalogueSearch } from './catalogue-search.ts';

test.each([
  ['Hex bolts, box of 100', 'Hex bolts box of 100'],
  ['Bolt M8: -zinc* "A2" (DIN 933)', 'Bolt M8 zinc A2 DIN 933'],
  ['Größe Ø 12 · schwarz', 'Größe Ø 12 schwarz'],
  ['THIS OR THAT AND NOT THE OTHER', 'THIS THAT THE OTHER'],
  ['one two three four five six seven', 'one two three four five six'],
  ['—', ''],
])('%s is searched for as "%s"', (title, search) => {
  expect(catalogueSearch(title)).toBe(search);
});
