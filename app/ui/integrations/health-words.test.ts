import { expect, it } from 'vitest';
import { loadTexts } from '../../texts/load-texts.ts';
import { breakerState, disabledWords, responseTime, successRate } from './health-words.ts';

const { t } = await loadTexts('en');

it('a success rate of 100 % means all, one of 0 % none', () => {
  const rate = (succeeded: number, attempts: number) => successRate(t, { succeeded, attempts });
  expect(rate(0, 0)).toBe('–');
  expect(rate(3, 3)).toBe('100%');
  expect(rate(999_999, 1_000_000)).toBe('99.9%');
  expect(rate(1, 1_000_000)).toBe('0.1%');
  expect(rate(0, 5)).toBe('0%');
  expect(rate(2, 3)).toBe('66.6%');
});

it('response times are in the unit that reads best', () => {
  expect([null, 0, 999, 1_000, 1_234, 10_000].map((ms) => responseTime(t, ms))).toEqual([
    '–',
    '0 ms',
    '999 ms',
    '1 s',
    '1.2 s',
    '10 s',
  ]);
});

it('one attempt is singular', () => {
  const told = (count: number) => t('health.lastDay', { count, rate: '100%' });
  expect(told(1)).toBe('Last 24 hours: 100% of 1 attempt succeeded');
  expect(told(12_345)).toBe('Last 24 hours: 100% of 12,345 attempts succeeded');
});

it('an open breaker waits until its time, then tries', () => {
  const now = new Date('2026-11-21T18:00:00.000Z');
  expect(breakerState({ openUntil: null }, now)).toBeNull();
  expect(breakerState({ openUntil: new Date('2026-11-21T18:00:05.000Z') }, now)).toBe('open');
  expect(breakerState({ openUntil: now }, now)).toBe('trying');
});

it('says why an endpoint was turned off', () => {
  expect(t(disabledWords('failing'))).toContain('failed for days');
  expect(t(disabledWords('gone'))).toContain('410');
});
