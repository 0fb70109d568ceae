import { expect, test } from 'vitest';
import { canBeSent, undeliveredReason } from './undelivered-reason.ts';

const some = { count: 3, more: false };
const none = { count: 0, more: false };
const later = new Date('2026-11-21T13:00:00.000Z');
const at = {
  status: 'enabled' as const,
  waiting: some,
  failed: none,
  nextAttemptAt: null,
  openUntil: null,
  rateNextAt: null,
};

test('what a merchant can do something about comes first', () => {
  const everything = { ...at, openUntil: later, rateNextAt: later, nextAttemptAt: later };
  expect(undeliveredReason({ ...everything, status: 'disabled' }).text).toMatch(/disabled/);
  expect(undeliveredReason({ ...everything, status: 'paused' }).text).toMatch(/paused/);
  expect(undeliveredReason(everything)).toEqual({
    text: 'undelivered.reasons.failing',
    at: later,
  });
});

test('otherwise it is a matter of time, and the time is said', () => {
  expect(undeliveredReason({ ...at, rateNextAt: later, nextAttemptAt: later })).toEqual({
    text: 'undelivered.reasons.rateLimit',
    at: later,
  });
  expect(undeliveredReason({ ...at, nextAttemptAt: later }).at).toBe(later);
  expect(undeliveredReason(at).text).toBe('undelivered.reasons.onTheirWay');
});

test('what was given up is not said to wait for anything', () => {
  const givenUp = { ...at, waiting: none, failed: some };
  expect(undeliveredReason({ ...givenUp, status: 'paused' }).text).toMatch(/givenUp/);
  expect(undeliveredReason({ ...givenUp, openUntil: later }).at).toBeNull();
});

test('there is something to send where attempts are spent or a retry lies ahead, and somebody listens', () => {
  expect(canBeSent({ ...at, failed: some })).toBe(true);
  expect(canBeSent({ ...at, nextAttemptAt: later })).toBe(true);
  expect(canBeSent(at)).toBe(false);
  expect(canBeSent({ ...at, failed: some, status: 'disabled' })).toBe(false);
});
