import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { readAttention } from '#app/quotes/insights/read-attention.server.ts';
import type { Attention, AttentionReason } from '#app/quotes/insights/attention.ts';
import { quoteFilterParams } from '#app/quotes/list/listing-params.ts';
import type { ListViewer } from '#app/quotes/list/open-listing.server.ts';
import type { InstalledShop } from '#app/shopify/find-shop.server.ts';
import { makeShop } from '#test/builders/quotes.ts';
import { makeMember, makeQuote } from '#test/builders/stored-quotes.ts';
import { createTestDatabase, type TestDatabase } from '#test/setup/test-database.ts';
import { listingAt, namesOn } from '../list/listing.ts';

const NOW = new Date('2026-11-29T10:30:00Z');
const hoursAgo = (hours: number) => new Date(NOW.getTime() - hours * 60 * 60 * 1_000);

let database: TestDatabase;
let shop: InstalledShop;
let me: string;
beforeAll(async () => {
  database = await createTestDatabase();
});
afterAll(() => database.drop());
beforeEach(async () => {
  shop = await makeShop(database.db);
  me = (await makeMember(database.db, shop)).memberId;
});

const make = async (changes: Parameters<typeof makeQuote>[2], by = shop) =>
  (await makeQuote(database.db, by, { createdAt: hoursAgo(1), ...changes })).name;

const viewer = (changes: Partial<ListViewer> = {}) => ({
  shopId: shop.id,
  memberId: me,
  now: NOW,
  timeZone: 'UTC',
  ...changes,
});

const read = (changes: Partial<ListViewer> = {}) => readAttention(database.db, viewer(changes));

/** What is found for a reason, on the list that its address leads to. */
async function found(reason: AttentionReason, changes: Partial<ListViewer> = {}) {
  const attention = (await read(changes)).find((each) => each.reason === reason);
  if (!attention) return { count: 0, names: [] };
  return { count: attention.count, names: await listed(attention, changes) };
}

async function listed({ filter }: Attention, changes: Partial<ListViewer>): Promise<string[]> {
  const address = new URLSearchParams(quoteFilterParams(filter)).toString();
  const listing = await listingAt(database.db, shop.id, address, viewer(changes));
  expect(listing.dropped).toEqual([]);
  return namesOn(database.db, listing);
}

describe('what needs attention', () => {
  test('is nothing in a shop where all is done', async () => {
    await make({ status: 'ordered' });
    await make({ assigneeId: me });
    await make({ status: 'deleted' });
    expect(await read()).toEqual([]);
  });

  test('is whatever is open and nobody’s', async () => {
    const names = [await make({}), await make({ status: 'invoiced' })];
    await make({ assigneeId: me });
    await make({ status: 'rejected' });
    await make({}, await makeShop(database.db));
    expect(await found('unassigned')).toEqual({ count: 2, names: names.toReversed() });
  });

  test('is what was asked of me more than a day ago, and never sent', async () => {
    const mine = { assigneeId: me };
    const name = await make({ ...mine, createdAt: hoursAgo(24) });
    await make({ ...mine, createdAt: hoursAgo(23) });
    await make({ ...mine, createdAt: hoursAgo(30), firstSentAt: hoursAgo(2) });
    await make({ ...mine, createdAt: hoursAgo(30), status: 'sent', firstSentAt: hoursAgo(2) });
    const rosa = (await makeMember(database.db, shop)).memberId;
    await make({ assigneeId: rosa, createdAt: hoursAgo(30) });
    expect(await found('unanswered')).toEqual({ count: 1, names: [name] });
    expect(await found('unanswered', { memberId: null })).toEqual({ count: 0, names: [] });
  });

  test('is what expires by the end of the seventh day where the shop is', async () => {
    const sent = { status: 'sent', assigneeId: me } as const;
    const soon = await make({ ...sent, expiresAt: new Date('2026-12-06T23:59:59Z') });
    const late = await make({ ...sent, expiresAt: new Date('2026-12-07T07:59:59Z') });
    await make({ ...sent, expiresAt: new Date('2026-12-07T08:00:00Z') });
    await make({ ...sent, expiresAt: null });
    await make({ assigneeId: me, status: 'approved', expiresAt: NOW });
    expect(await found('expiring')).toEqual({ count: 1, names: [soon] });
    const california = { timeZone: 'America/Los_Angeles' };
    expect(await found('expiring', california)).toEqual({ count: 2, names: [late, soon] });
  });

  test('is what was approved and not converted', async () => {
    const name = await make({ status: 'approved', assigneeId: me });
    await make({ status: 'converted', approvedAt: NOW, assigneeId: me });
    expect(await found('approved')).toEqual({ count: 1, names: [name] });
  });

  test('comes with the most urgent first', async () => {
    await make({ status: 'approved' });
    await make({ assigneeId: me, createdAt: hoursAgo(30) });
    expect((await read()).map(({ reason }) => reason)).toEqual([
      'unanswered',
      'unassigned',
      'approved',
    ]);
  });
});
