import { expect, test } from 'vitest';
import { cardBeside } from './walking.ts';
import { card, column } from './test-board.ts';

const COLUMNS = [
  column('new', [card('1', 'new'), card('2', 'new'), card('3', 'new')]),
  column('empty'),
  column('won', [card('4', 'won')]),
];

const from = (quoteId: string, key: string, isRtl = false) =>
  cardBeside(COLUMNS, { quoteId, key, isRtl })?.quote.id ?? null;

test.each([
  ['1', 'ArrowDown', '2'],
  ['2', 'ArrowUp', '1'],
  ['1', 'ArrowUp', null],
  ['3', 'ArrowDown', null],
  ['1', 'Home', null],
])('from quote %s %s leads to %s', (quoteId, key, next) => {
  expect(from(quoteId, key)).toBe(next);
});

test('sideways, empty columns are passed over, and short ones end with their last quote', () => {
  expect(from('3', 'ArrowRight')).toBe('4');
  expect(from('4', 'ArrowLeft')).toBe('1');
});

test('at the last column it goes no further', () => {
  expect(from('4', 'ArrowRight')).toBeNull();
  expect(from('1', 'ArrowLeft')).toBeNull();
});

test('where text runs from right to left, columns do', () => {
  expect(from('1', 'ArrowLeft', true)).toBe('4');
  expect(from('1', 'ArrowRight', true)).toBeNull();
});

test('a quote that is not there leads nowhere', () => {
  expect(from('9', 'ArrowDown')).toBeNull();
});
