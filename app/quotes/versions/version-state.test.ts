import { expect, test } from 'vitest';
import { QUOTE_STATUSES } from '../quote.ts';
import { versionState } from './version-state.ts';

const now = new Date('2026-11-22T12:00:00.000Z');
const expiresAt = new Date('2026-12-22T12:00:00.000Z');
const standing = { status: 'sent' as const, superseded: false, expiresAt, now };

test('what was sent last can be answered while the quote is sent and it has not expired', () => {
  expect(versionState(standing)).toBe('open');
  expect(versionState({ ...standing, expiresAt: null })).toBe('open');
  expect(versionState({ ...standing, now: new Date(expiresAt.getTime() - 1) })).toBe('open');
  expect(versionState({ ...standing, now: expiresAt })).toBe('expired');
});

test('an older version is replaced, whatever became of the quote, until it was ordered', () => {
  for (const status of QUOTE_STATUSES) {
    const state = versionState({ ...standing, status, superseded: true });
    expect(state).toBe(status === 'ordered' ? 'ordered' : 'superseded');
  }
});

test('in any other status it is not open', () => {
  const states = QUOTE_STATUSES.map((status) => [status, versionState({ ...standing, status })]);
  expect(Object.fromEntries(states)).toEqual({
    requested: 'withdrawn',
    sent: 'open',
    approved: 'approved',
    rejected: 'rejected',
    converted: 'converted',
    invoiced: 'converted',
    ordered: 'ordered',
    expired: 'expired',
    deleted: 'withdrawn',
  });
});
