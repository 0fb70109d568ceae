import { expect, it } from 'vitest';
import { endOfDay } from './end-of-day.ts';

it('a day ends a millisecond before the next one begins', () => {
  const next = new Date('2026-12-01T00:00:00.000');
  expect(new Date(endOfDay('2026-11-30')).getTime()).toBe(next.getTime() - 1);
});

it.each(['', 'soon', '2026-13-40'])('%j has no end', (date) => {
  expect(endOfDay(date)).toBe('');
});
