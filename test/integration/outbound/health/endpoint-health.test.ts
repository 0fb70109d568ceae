import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { BUCKET_MS } from '#app/outbound/health/health-period.ts';
import { lastErrors } from '#app/outbound/health/last-errors.server.ts';
import { countDay, readEndpointHealth } from '#app/outbound/health/read-buckets.server.ts';
import { readStandings } from '#app/outbound/health/read-standings.server.ts';
import { sumAttempts } from '#app/outbound/health/sum-attempts.server.ts';
import { makeAttempts } from '#test/builders/attempts.ts';
import { makeEndpoint, makeShop, type TestShop } from '#test/builders/outbound.ts';
import { createTestDatabase, type TestDatabase } from '#test/setup/test-database.ts';
import { telling } from '#test/setup/telling.ts';

const NOW = new Date('2026-11-21T18:04:00.000Z');
const MINUTE_MS = 60_000;
const DAY_MS = 24 * 60 * MINUTE_MS;

let database: TestDatabase;
let shop: TestShop;
let endpointId: string;

beforeAll(async () => {
  database = await createTestDatabase();
});
beforeEach(async () => {
  shop = await makeShop(database.db);
  endpointId = (await makeEndpoint(database.db, shop)).id;
});
afterAll(() => database.drop());

const ago = (ms: number): Date => new Date(NOW.getTime() - ms);
const sum = (now = NOW): Promise<void> => sumAttempts({ db: database.db, clock: () => now });
const week = (now = NOW) =>
  readEndpointHealth(database.db, { shopId: shop.id, endpointId }, { period: 'week', now });

/** `count` attempts spread over a week, every tenth of them failed; response times 0 to 9,999 ms. */
async function spread(count: number): Promise<number[]> {
  const times = Array.from({ length: count }, (_, index) => (index * 7_919) % 10_000);
  await makeAttempts(
    database.db,
    shop,
    times.map((responseTimeMs, index) => ({
      endpointId,
      responseTimeMs,
      startedAt: ago(Math.floor((index * 7 * DAY_MS) / count)),
      error: index % 10 === 0 ? 'The server answered 500.' : null,
    })),
  );
  return times.toSorted((a, b) => a - b);
}

test('a week of attempts is told the same before it was summed up, after, and after once more', async () => {
  const times = await spread(1_000);
  const live = await week();
  expect(live).toMatchObject({ attempts: 1_000, succeeded: 900 });
  expect(Math.abs(live.medianMs! / times[499]! - 1)).toBeLessThan(0.04);
  expect(Math.abs(live.p95Ms! / times[949]! - 1)).toBeLessThan(0.04);
  expect(live.bars.reduce((total, { attempts }) => total + attempts, 0)).toBe(1_000);

  await sum();
  expect(await week()).toEqual(live);
  await Promise.all([sum(), sum(), sum()]);
  expect(await week()).toEqual(live);
  const stored = await database.db.endpointStats.aggregate({
    where: { endpointId },
    _sum: { attempts: true },
  });
  // The ten minutes that are not over are counted when a page asks.
  expect(stored._sum.attempts).toBe(999);
});

test('an attempt of this moment shows at once, summed up or not', async () => {
  await makeAttempts(database.db, shop, [{ endpointId, startedAt: ago(30 * MINUTE_MS) }]);
  await sum();
  await makeAttempts(database.db, shop, [{ endpointId, startedAt: ago(1_000), error: 'No.' }]);
  expect(await week()).toMatchObject({ attempts: 2, succeeded: 1 });
  expect(await countDay(database.db, { shopId: shop.id, endpointIds: [endpointId] }, NOW)).toEqual([
    { endpointId, attempts: 2, succeeded: 1 },
  ]);
});

test('an attempt that was written down late is summed up all the same', async () => {
  const bucketEnd = new Date('2026-11-21T18:00:00.000Z');
  const after = (ms: number): Date => new Date(bucketEnd.getTime() + ms);
  await makeAttempts(database.db, shop, [{ endpointId, startedAt: after(-5_000) }]);
  await sum(after(1_000));
  await makeAttempts(database.db, shop, [{ endpointId, startedAt: after(-4_000) }]);
  expect(await week(after(2_000))).toMatchObject({ attempts: 2 });

  await sum(after(61_000));
  const stored = await database.db.endpointStats.findMany({ where: { endpointId } });
  expect(stored).toMatchObject([{ attempts: 2, succeeded: 2, shopId: shop.id }]);
});

test('a worker that was away for days goes on where it left off', async () => {
  await makeAttempts(database.db, shop, [{ endpointId, startedAt: ago(6 * DAY_MS) }]);
  await sum(ago(5 * DAY_MS));
  await makeAttempts(database.db, shop, [
    { endpointId, startedAt: ago(4 * DAY_MS) },
    { endpointId, startedAt: ago(30 * MINUTE_MS) },
  ]);
  await sum();
  const stored = await database.db.endpointStats.findMany({ where: { endpointId } });
  expect(stored.map(({ attempts }) => attempts)).toEqual([1, 1, 1]);
  expect(await week()).toMatchObject({ attempts: 3 });
});

test('what is older than eight days is forgotten, and not summed up again', async () => {
  await makeAttempts(database.db, shop, [{ endpointId, startedAt: ago(3 * DAY_MS) }]);
  await sum();
  await sum(new Date(NOW.getTime() + 5 * DAY_MS + 2 * BUCKET_MS));
  expect(await database.db.endpointStats.count({ where: { endpointId } })).toBe(0);
});

test('the last error is the newest failure, however many succeeded since', async () => {
  const other = await makeEndpoint(database.db, shop);
  const silent = await makeEndpoint(database.db, shop);
  await makeAttempts(database.db, shop, [
    { endpointId, startedAt: ago(3 * DAY_MS), error: 'The older one.', statusCode: null },
    { endpointId, startedAt: ago(2 * DAY_MS), error: 'The newer one.', statusCode: 503 },
    { endpointId: other.id, startedAt: ago(MINUTE_MS), error: 'Another one.' },
    ...Array.from({ length: 5_100 }, (_, index) => ({ endpointId, startedAt: ago(index * 1_000) })),
  ]);
  await sum();
  const ids = [endpointId, other.id, silent.id];
  expect(await lastErrors(database.db, shop.id, ids)).toEqual([
    { endpointId, at: ago(2 * DAY_MS), statusCode: 503, error: telling('The newer one.') },
    {
      endpointId: other.id,
      at: ago(MINUTE_MS),
      statusCode: 500,
      error: telling('Another one.'),
    },
  ]);
});

test('nobody sees the figures of another shop', async () => {
  await makeAttempts(database.db, shop, [
    { endpointId, startedAt: ago(30 * MINUTE_MS), error: 'No.' },
    { endpointId, startedAt: ago(MINUTE_MS), error: 'No.' },
  ]);
  await sum();
  const { id: shopId } = await makeShop(database.db);
  const how = { period: 'hour', now: NOW } as const;
  const read = await readEndpointHealth(database.db, { shopId, endpointId }, how);
  expect(read.attempts).toBe(0);
  expect(await countDay(database.db, { shopId, endpointIds: [endpointId] }, NOW)).toEqual([]);
  expect(await lastErrors(database.db, shopId, [endpointId])).toEqual([]);
});

test('how an endpoint stands: why it is off, whether its breaker is open, its last error', async () => {
  const { db } = database;
  const fine = await makeEndpoint(db, shop);
  const failingSince = ago(3 * DAY_MS);
  await db.lane.create({
    data: { endpointId, shopId: shop.id, failuresInRow: 12, failingSince, openUntil: NOW },
  });
  await db.endpoint.update({
    where: { id: endpointId },
    data: { status: 'disabled', disabledAt: NOW, disabledReason: 'failing' },
  });
  await makeAttempts(db, shop, [{ endpointId, startedAt: ago(1_000), error: 'No.' }]);

  const standings = await readStandings(db, shop.id, [endpointId, fine.id]);
  expect(standings.find((standing) => standing.endpointId === endpointId)).toMatchObject({
    disabledAt: NOW,
    disabledReason: 'failing',
    failuresInRow: 12,
    failingSince,
    openUntil: NOW,
    lastError: { error: telling('No.'), at: ago(1_000) },
  });
  expect(standings.find((standing) => standing.endpointId === fine.id)).toEqual({
    endpointId: fine.id,
    disabledAt: null,
    disabledReason: null,
    failuresInRow: 0,
    failingSince: null,
    openUntil: null,
    lastError: null,
  });
  const stranger = await makeShop(db);
  expect(await readStandings(db, stranger.id, [endpointId])).toEqual([]);
});
