import { expect, test } from 'vitest';
import { sameTag } from '../../../quotes/steps/tag.ts';
import { suggestedChoices } from './suggested-choices.ts';

const offered = (chosen: string[], found: string[], typed = '') =>
  suggestedChoices({ chosen, found, typed }, sameTag);

test('what was found stays where it is when it is chosen', () => {
  expect(offered([], ['Rush', 'Steel'])).toEqual(['Rush', 'Steel']);
  expect(offered(['Steel'], ['Rush', 'Steel'])).toEqual(['Rush', 'Steel']);
});

test('what is chosen can be seen, as it is written in the address', () => {
  expect(offered(['rare', 'STEEL'], ['Rush', 'Steel'])).toEqual(['rare', 'Rush', 'STEEL']);
});

test('what was typed can be chosen, though it was not found', () => {
  expect(offered([], ['Rush hour'], ' rush ')).toEqual(['Rush hour', 'rush']);
  expect(offered([], ['Rush'], 'rush')).toEqual(['Rush']);
  expect(offered(['rush'], [], 'Rush')).toEqual(['rush']);
});
