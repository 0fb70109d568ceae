import { describe, expect, test } from 'vitest';
import { readAmounts, readDays } from './read-range.ts';

describe('days', () => {
  test.each([
    ['', '', null, null],
    ['2026-11-01', '', '2026-11-01', null],
    ['', '2026-11-30', null, '2026-11-30'],
    ['2026-11-29', '2026-11-29', '2026-11-29', '2026-11-29'],
  ])('“%s” to “%s” are a range', (from, to, first, last) => {
    expect(readDays({ from, to })).toEqual({ ok: true, range: { from: first, to: last } });
  });

  test.each([
    ['0020-11-01', '', 'from', 'enterDay'],
    ['2026-11-01', '20266-11-01', 'to', 'enterDay'],
    ['2026-11-30', '2026-11-01', 'to', 'dayBefore'],
  ])('“%s” to “%s” are none: %s, %s', (from, to, end, why) => {
    expect(readDays({ from, to })).toEqual({ ok: false, end, why });
  });
});

describe('amounts', () => {
  test('are taken as people type them', () => {
    expect(readAmounts({ from: ' 99,50 ', to: '1000' })).toEqual({
      ok: true,
      range: { from: '99.5', to: '1000' },
    });
  });

  test.each([
    ['a lot', '', 'from', 'enterAmount'],
    ['-1', '', 'from', 'enterAmount'],
    ['1,000', '', 'from', 'enterAmount'],
    ['', '99999999999', 'to', 'amountTooLarge'],
    ['', '1.23456', 'to', 'amountTooLong'],
    ['1000', '999.99', 'to', 'amountBelow'],
  ])('“%s” to “%s” are no range: %s, %s', (from, to, end, why) => {
    expect(readAmounts({ from, to })).toEqual({ ok: false, end, why });
  });
});
