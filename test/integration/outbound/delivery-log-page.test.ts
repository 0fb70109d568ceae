import fc from 'fast-check';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { LOG_STATUSES, EVERYTHING, type LogFilter } from '#app/outbound/log-filter.ts';
import { readLogPage } from '#app/outbound/log-page.server.ts';
import { attempted } from '#test/builders/log.ts';
import { commitEvent, makeEndpoint, makeShop, type TestShop } from '#test/builders/outbound.ts';
import { createTestDatabase, type TestDatabase } from '#test/setup/test-database.ts';
import { telling } from '#test/setup/telling.ts';

let database: TestDatabase;
let shop: TestShop;
let crm: string;

beforeAll(async () => {
  database = await createTestDatabase();
});
beforeEach(async () => {
  shop = await makeShop(database.db);
  crm = (await makeEndpoint(database.db, shop)).id;
});
afterAll(() => database.drop());

const noon = new Date('2026-11-21T12:00:00.000Z');
const after = (seconds: number): Date => new Date(noon.getTime() + seconds * 1_000);

/** The first delivery of a new event, to whichever endpoint hears of it first. */
async function delivered(seconds: number, changes: Record<string, unknown> = {}): Promise<string> {
  const { deliveryIds } = await commitEvent(database.db, shop, { occurredAt: after(seconds) });
  const id = deliveryIds[0] ?? '';
  await database.db.delivery.update({ where: { id }, data: changes });
  return id;
}

async function found(filter: Partial<LogFilter>, of = shop): Promise<string[]> {
  const page = await readLogPage(database.db, of.id, { filter: { ...EVERYTHING, ...filter } });
  return page.entries.map(({ id }) => id);
}

/** Turns all pages from the newest to the oldest and back, and returns what was on them. */
async function turned(filter: LogFilter, limit: number): Promise<[string[], string[]]> {
  const [down, up]: [string[], string[]] = [[], []];
  let cursor: string | null = null;
  for (;;) {
    const page = await readLogPage(database.db, shop.id, { filter, cursor, limit });
    expect(page.entries.length).toBeLessThanOrEqual(limit);
    down.push(...page.entries.map(({ id }) => id));
    if (page.olderCursor === null) {
      up.unshift(...page.entries.map(({ id }) => id));
      cursor = page.newerCursor;
      break;
    }
    cursor = page.olderCursor;
  }
  while (cursor !== null) {
    const page = await readLogPage(database.db, shop.id, { filter, cursor, limit });
    up.unshift(...page.entries.map(({ id }) => id));
    cursor = page.newerCursor;
  }
  return [down, up];
}

test('pages go to the oldest and back, each delivery once, also where times are equal', async () => {
  const ids: string[] = [];
  for (const second of [0, 0, 0, 1, 1, 2, 3]) ids.push(await delivered(second));
  for (const filter of [EVERYTHING, { ...EVERYTHING, status: 'pending' as const }]) {
    for (const limit of [1, 2, 3, 7, 50]) {
      const [down, up] = await turned(filter, limit);
      expect(down).toEqual(ids.toReversed());
      expect(up).toEqual(down);
    }
  }
});

test('a cursor that is none, or beyond all there is, begins at the newest', async () => {
  const id = await delivered(0);
  for (const cursor of [
    "'; --",
    'older-1.dlv_1',
    'newer-',
    'older-999999999999999.dlv_1',
    'newer-1',
  ]) {
    const page = await readLogPage(database.db, shop.id, { filter: EVERYTHING, cursor });
    expect(page.entries.map((entry) => entry.id)).toEqual([id]);
  }
});

test('an entry says what came of the last attempt and when the next one is due', async () => {
  const id = await delivered(0);
  await attempted(database.db, id, { number: 1, statusCode: 500 });
  await attempted(database.db, id, { number: 2, statusCode: null, error: 'No answer.' });
  const page = await readLogPage(database.db, shop.id, { filter: EVERYTHING });
  expect(page.entries).toMatchObject([
    {
      id,
      eventType: 'quote.created',
      quoteId: null,
      endpointName: 'CRM',
      status: 'pending',
      createdAt: noon,
      nextAttemptAt: expect.any(Date) as Date,
      attemptCount: 2,
      last: { statusCode: null, responseTimeMs: 12, error: telling('No answer.') },
    },
  ]);
});

test('the version of a page changes with what is on it, and with nothing else', async () => {
  const id = await delivered(0);
  const version = async () =>
    (await readLogPage(database.db, shop.id, { filter: EVERYTHING })).version;
  const first = await version();
  expect(await version()).toBe(first);
  await attempted(database.db, id, {});
  const second = await version();
  expect(second).not.toBe(first);
  await database.db.delivery.update({ where: { id }, data: { status: 'failed' } });
  expect(await version()).not.toBe(second);
});

test('each status finds its own', async () => {
  const other = (await makeEndpoint(database.db, shop, { events: ['quote.deleted'] })).id;
  const waits = await delivered(1);
  const gaveUp = await delivered(2, { status: 'failed' });
  const arrivedBefore = await delivered(3, { status: 'failed', deliveredAt: noon });
  const arrived = await delivered(4, { status: 'succeeded', deliveredAt: noon });
  const cancelled = await delivered(5, { status: 'cancelled' });
  const { deliveryIds } = await commitEvent(database.db, shop, {
    type: 'quote.deleted',
    occurredAt: after(6),
  });
  const paused = deliveryIds[0] ?? '';
  await database.db.endpoint.update({ where: { id: other }, data: { status: 'paused' } });

  expect(await found({ status: 'succeeded' })).toEqual([arrived]);
  expect(await found({ status: 'failed' })).toEqual([arrivedBefore, gaveUp]);
  expect(await found({ status: 'pending' })).toEqual([waits]);
  expect(await found({ status: 'paused' })).toEqual([paused]);
  expect(await found({ status: 'cancelled' })).toEqual([cancelled]);
  expect(await found({ status: 'undelivered' })).toEqual([paused, gaveUp, waits]);
  expect(await found({ status: 'paused', endpointId: crm })).toEqual([]);
  expect(await found({ eventType: 'quote.deleted' })).toEqual([paused]);
  expect(await found({ eventType: 'quote.deleted', status: 'failed' })).toEqual([]);
  expect(await found({ endpointId: crm, eventType: 'quote.created' })).toHaveLength(5);

  const page = await readLogPage(database.db, shop.id, { filter: EVERYTHING });
  expect(page.entries[0]).toMatchObject({ id: paused, status: 'paused', nextAttemptAt: null });
});

test('a range of time has its beginning and not its end', async () => {
  const ids: string[] = [];
  for (const second of [0, 1, 2, 3]) ids.push(await delivered(second));
  const [first, second, third, fourth] = ids;
  expect(await found({ from: after(1), to: after(3) })).toEqual([third, second]);
  expect(await found({ from: after(3) })).toEqual([fourth]);
  expect(await found({ to: after(1), status: 'pending' })).toEqual([first]);
  expect(await found({ from: after(3), to: after(1) })).toEqual([]);
});

test('a removed endpoint’s deliveries stay, and nobody else sees them', async () => {
  const id = await delivered(0);
  await database.db.endpoint.update({ where: { id: crm }, data: { removedAt: new Date() } });
  expect(await found({ endpointId: crm })).toEqual([id]);
  const other = await makeShop(database.db);
  for (const status of [null, ...LOG_STATUSES]) {
    expect(await found({ endpointId: crm, status }, other)).toEqual([]);
  }
  expect(await found({ search: id }, other)).toEqual([]);
});

test('reading in streams finds what a plain condition finds', async () => {
  const types = ['quote.created', 'quote.deleted', 'quote.test'];
  await makeEndpoint(database.db, shop, { events: types, status: 'paused' });
  await database.db.endpoint.update({ where: { id: crm }, data: { events: types } });
  const statuses = ['pending', 'succeeded', 'failed', 'cancelled'] as const;
  for (let number = 0; number < 24; number += 1) {
    const { deliveryIds } = await commitEvent(database.db, shop, {
      type: types[number % 3],
      occurredAt: after(number >> 1),
    });
    for (const [place, id] of deliveryIds.entries()) {
      const status = statuses[(number + place) % 4] ?? 'pending';
      await database.db.delivery.update({ where: { id }, data: { status } });
    }
  }
  const { entries: all } = await readLogPage(database.db, shop.id, {
    filter: EVERYTHING,
    limit: 100,
  });
  const filters = fc.record({
    endpointId: fc.constantFrom(null, crm, 'ep_none'),
    eventType: fc.constantFrom(null, ...types, 'quote.none'),
    status: fc.constantFrom(null, ...LOG_STATUSES),
    from: fc.constantFrom(null, after(3)),
    to: fc.constantFrom(null, after(9)),
    search: fc.constant(null),
  });
  await fc.assert(
    fc.asyncProperty(filters, fc.integer({ min: 1, max: 60 }), async (filter, limit) => {
      const expected = all.filter(
        (entry) =>
          (!filter.endpointId || entry.endpointId === filter.endpointId) &&
          (!filter.eventType || entry.eventType === filter.eventType) &&
          (!filter.from || entry.createdAt >= filter.from) &&
          (!filter.to || entry.createdAt < filter.to) &&
          (!filter.status ||
            (filter.status === 'undelivered'
              ? ['pending', 'paused', 'failed'].includes(entry.status)
              : entry.status === filter.status)),
      );
      const [down, up] = await turned(filter, limit);
      expect(down).toEqual(expected.map(({ id }) => id));
      expect(up).toEqual(down);
    }),
    { numRuns: 60 },
  );
});
