import { expect, test } from 'vitest';
import { reached } from './milestones.ts';

const none = { firstSentAt: null, approvedAt: null, convertedAt: null, orderedAt: null };
const now = new Date('2026-11-29T10:00:00Z');
const earlier = new Date('2026-11-01T10:00:00Z');

test.each([
  ['sent', { firstSentAt: now }],
  ['approved', { approvedAt: now }],
  ['converted', { convertedAt: now }],
  ['ordered', { orderedAt: now }],
  ['requested', {}],
  ['rejected', {}],
  ['invoiced', {}],
  ['expired', {}],
  ['deleted', {}],
] as const)('the first time a quote is %s says %j', (status, milestones) => {
  expect(reached(none, status, now)).toEqual(milestones);
});

test('a later time says nothing', () => {
  expect(reached({ ...none, firstSentAt: earlier }, 'sent', now)).toEqual({});
});
