import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { readInsights, type InsightsWanted } from '#app/quotes/insights/read-insights.server.ts';
import type { InstalledShop } from '#app/shopify/find-shop.server.ts';
import { makeShop } from '#test/builders/quotes.ts';
import { makeMember, makeQuote } from '#test/builders/stored-quotes.ts';
import { createTestDatabase, type TestDatabase } from '#test/setup/test-database.ts';

const NOW = new Date('2026-11-29T10:30:00Z');
const HOUR_MS = 60 * 60 * 1_000;

let database: TestDatabase;
let shop: InstalledShop;
beforeAll(async () => {
  database = await createTestDatabase();
});
afterAll(() => database.drop());
beforeEach(async () => {
  shop = await makeShop(database.db);
});

type Changes = Parameters<typeof makeQuote>[2];

/** A quote made at a moment like `2026-11-28T09:00`. */
const make = (at: string, changes: Changes = {}, by = shop) =>
  makeQuote(database.db, by, { createdAt: new Date(`${at}:00Z`), ...changes });

const read = (wanted: Partial<InsightsWanted> = {}) =>
  readInsights(database.db, {
    shopId: shop.id,
    assigneeId: null,
    period: '7d',
    now: NOW,
    timeZone: 'UTC',
    ...wanted,
  });

/** Days of a chart on which something was asked for. */
const busyDays = async (wanted: Partial<InsightsWanted> = {}) =>
  (await read(wanted)).bars
    .filter(({ requested }) => requested > 0)
    .map(({ day, requested }) => `${day}: ${requested}`);

const hoursAfter = (at: string, hours: number) =>
  new Date(new Date(`${at}:00Z`).getTime() + hours * HOUR_MS);

describe('the figures of a period', () => {
  test('of a shop without quotes are none', async () => {
    const nothing = { requested: 0, sent: 0, approved: 0, converted: 0, ordered: 0 };
    const { bars, ...rest } = await read();
    expect(rest).toEqual({
      period: '7d',
      funnel: nothing,
      medianAnswerSeconds: null,
      before: { funnel: nothing, medianAnswerSeconds: null },
    });
    expect(bars).toHaveLength(7);
    expect(bars.every(({ requested, ordered }) => requested + ordered === 0)).toBe(true);
  });

  test('count how far each quote came at least, whatever its status is now', async () => {
    const at = hoursAfter('2026-11-28T09:00', 1);
    await make('2026-11-28T09:00');
    await make('2026-11-28T09:00', { status: 'rejected', firstSentAt: at });
    await make('2026-11-28T09:00', { status: 'requested', firstSentAt: at, approvedAt: at });
    // Converted without having been sent.
    await make('2026-11-28T09:00', { status: 'converted', convertedAt: at });
    await make('2026-11-28T09:00', { status: 'ordered', convertedAt: at, orderedAt: at });
    const { funnel, bars } = await read();
    expect(funnel).toEqual({ requested: 5, sent: 4, approved: 3, converted: 2, ordered: 1 });
    expect(bars.at(-2)).toEqual({ day: '2026-11-28', requested: 5, ordered: 1 });
  });

  test('leave out deleted quotes, those of other shops, and what is not made yet', async () => {
    await make('2026-11-28T09:00', { status: 'deleted', deletedAt: NOW });
    await make('2026-11-28T09:00', {}, await makeShop(database.db));
    await make('2026-11-29T10:31');
    await make('2026-11-29T10:30');
    expect((await read()).funnel.requested).toBe(1);
  });

  test('begin and end with days of the shop', async () => {
    await make('2026-11-22T23:59');
    await make('2026-11-23T00:00');
    await make('2026-11-23T07:59');
    await make('2026-11-23T08:00');
    expect(await busyDays()).toEqual(['2026-11-23: 3']);
    const california = { timeZone: 'America/Los_Angeles' };
    expect(await busyDays(california)).toEqual(['2026-11-23: 1']);
    const tokyo = { timeZone: 'Asia/Tokyo' };
    expect(await busyDays(tokyo)).toEqual(['2026-11-23: 4']);
  });

  test('know that clocks were put back on a day, which had 25 hours', async () => {
    const berlin = { timeZone: 'Europe/Berlin', now: new Date('2026-10-27T12:00:00Z') };
    await make('2026-10-24T21:59');
    await make('2026-10-24T22:00');
    await make('2026-10-25T22:59');
    await make('2026-10-25T23:00');
    expect(await busyDays(berlin)).toEqual(['2026-10-24: 1', '2026-10-25: 2', '2026-10-26: 1']);
  });

  test('are compared with as much time before, up to the same time of day', async () => {
    await make('2026-11-15T23:59');
    await make('2026-11-16T00:00');
    await make('2026-11-22T10:29', { orderedAt: NOW });
    await make('2026-11-22T10:30');
    const { before, funnel } = await read();
    expect([before.funnel.requested, before.funnel.ordered, funnel.requested]).toEqual([2, 1, 0]);
  });

  test.each([
    ['30d', ['2026-10-31: 1', '2026-11-29: 1']],
    ['90d', ['2026-09-01: 1', '2026-10-26: 1', '2026-11-23: 1']],
    ['12m', ['2025-12-01: 1', '2026-09-01: 1', '2026-10-01: 1', '2026-11-01: 1']],
  ] as const)('of %s have their bars', async (period, days) => {
    for (const day of ['2025-12-01', '2026-09-01', '2026-10-31', '2026-11-29']) {
      await make(`${day}T00:00`);
    }
    expect(await busyDays({ period })).toEqual(days);
  });

  test('tell the time to the first answer in the middle of those that were answered', async () => {
    const at = '2026-11-28T09:00';
    for (const hours of [1, 3, 20]) {
      await make(at, { status: 'sent', firstSentAt: hoursAfter(at, hours) });
    }
    await make(at);
    const earlier = '2026-11-20T09:00';
    for (const hours of [2, 5]) {
      await make(earlier, { status: 'sent', firstSentAt: hoursAfter(earlier, hours) });
    }
    const { medianAnswerSeconds, before } = await read();
    expect(medianAnswerSeconds).toBe(3 * 3_600);
    expect(before.medianAnswerSeconds).toBe(3.5 * 3_600);
  });

  test('are somebody’s, or everybody’s with nobody’s among them', async () => {
    const rosa = await makeMember(database.db, shop);
    await make('2026-11-28T09:00', { assigneeId: rosa.memberId, orderedAt: NOW });
    await make('2026-11-28T09:00');
    expect((await read()).funnel).toMatchObject({ requested: 2, ordered: 1 });
    const hers = await read({ assigneeId: rosa.memberId });
    expect(hers.funnel).toMatchObject({ requested: 1, ordered: 1 });
    const elsewhere = await makeShop(database.db);
    const stolen = await read({ shopId: elsewhere.id, assigneeId: rosa.memberId });
    expect(stolen.funnel.requested).toBe(0);
  });
});
