import { expect, test } from 'vitest';
import { listCriteria } from './list-criteria.ts';
import { ALL_QUOTES } from './quote-filter.ts';

test('days that are counted from today are by the clock of the shop, whenever somebody looks', () => {
  const filter = { ...ALL_QUOTES, createdFrom: '7d', expiringUntil: '3d' };
  const at = (now: string) =>
    listCriteria(filter, { memberId: null, timeZone: 'America/New_York', now: new Date(now) });
  // It is still the 28th there.
  expect(at('2026-11-29T03:00:00Z')).toMatchObject({
    createdFrom: new Date('2026-11-22T05:00:00Z'),
    createdBefore: null,
    expiringBefore: new Date('2026-12-02T05:00:00Z'),
  });
  expect(at('2026-11-29T06:00:00Z').createdFrom).toEqual(new Date('2026-11-23T05:00:00Z'));
});

test('today is one day', () => {
  const filter = { ...ALL_QUOTES, createdFrom: '1d' };
  const now = new Date('2026-11-29T12:00:00Z');
  expect(listCriteria(filter, { memberId: null, timeZone: 'UTC', now }).createdFrom).toEqual(
    new Date('2026-11-29T00:00:00Z'),
  );
});
