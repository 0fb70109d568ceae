import { expect, test } from 'vitest';
import { knownBefore, VISIT_ENDS_MS } from './visit.ts';

const now = new Date('2026-11-29T12:00:00Z');
const before = (ms: number) => new Date(now.getTime() - ms);
const visit = { seenSequence: 7, sinceSequence: 3, sinceAt: before(3_600_000) };

test('whoever is still there, or was a moment ago, knows what they knew when they came', () => {
  const seenAt = before(VISIT_ENDS_MS - 1);
  expect(knownBefore({ ...visit, seenAt }, now)).toEqual({ sequence: 3, at: visit.sinceAt });
});

test('whoever comes back knows what they saw when they were there', () => {
  const seenAt = before(VISIT_ENDS_MS);
  expect(knownBefore({ ...visit, seenAt }, now)).toEqual({ sequence: 7, at: seenAt });
});
