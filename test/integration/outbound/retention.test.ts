import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { applyRetention } from '#app/outbound/retention.server.ts';
import { findLogRetention, setLogRetention } from '#app/outbound/retention-setting.server.ts';
import { attempted } from '#test/builders/log.ts';
import { commitEvent, makeEndpoint, makeShop, type TestShop } from '#test/builders/outbound.ts';
import { createTestDatabase, type TestDatabase } from '#test/setup/test-database.ts';

let database: TestDatabase;
let shop: TestShop;

beforeAll(async () => {
  database = await createTestDatabase();
});
beforeEach(async () => {
  await database.db.shop.deleteMany();
  shop = await makeShop(database.db);
  await makeEndpoint(database.db, shop);
});
afterAll(() => database.drop());

const now = new Date('2026-11-21T12:00:00.000Z');
const daysAgo = (days: number): Date => new Date(now.getTime() - days * 24 * 60 * 60 * 1_000);
const deps = () => ({
  db: database.db,
  clock: () => now,
  batch: { size: 2, most: 100, pauseMs: 0 },
});

async function settled(
  days: number,
  changes: { status?: 'pending' | 'failed' | 'cancelled'; completedAt?: Date } = {},
  of = shop,
): Promise<string> {
  const { deliveryIds } = await commitEvent(database.db, of, { occurredAt: daysAgo(days) });
  const id = deliveryIds[0] ?? '';
  const status = changes.status ?? 'succeeded';
  const completedAt = status === 'pending' ? null : daysAgo(days);
  await database.db.delivery.update({
    where: { id },
    data: { status, completedAt, ...changes },
  });
  await attempted(database.db, id);
  return id;
}

async function kept(): Promise<string[]> {
  const rows = await database.db.delivery.findMany({ orderBy: { createdAt: 'desc' } });
  return rows.map(({ id }) => id);
}

test('what ended longer ago than the shop keeps it goes, with its attempts; events stay', async () => {
  const recent = await settled(29);
  for (const days of [31, 32, 33, 34, 35]) await settled(days);
  await settled(40, { status: 'failed' });
  await settled(41, { status: 'cancelled' });
  expect(await applyRetention(deps())).toBe(7);
  expect(await kept()).toEqual([recent]);
  expect(await database.db.attempt.findMany()).toMatchObject([{ deliveryId: recent }]);
  expect(await database.db.event.count()).toBe(8);
  expect(await applyRetention(deps())).toBe(0);
});

test('what is on its way stays, however old, and so does what was sent again and ended lately', async () => {
  const waits = await settled(90, { status: 'pending' });
  const again = await settled(100, { completedAt: daysAgo(1) });
  await settled(101);
  expect(await applyRetention(deps())).toBe(1);
  expect(await kept()).toEqual([waits, again]);
});

test('each shop has its own time', async () => {
  const patient = await makeShop(database.db);
  await makeEndpoint(database.db, patient);
  await setLogRetention(database.db, patient.id, 90);
  await setLogRetention(database.db, shop.id, 7);
  expect(await findLogRetention(database.db, patient.id)).toBe(90);
  const long = await settled(60, {}, patient);
  const short = await settled(6);
  await settled(8);
  await settled(91, {}, patient);
  expect(await applyRetention(deps())).toBe(2);
  expect(await kept()).toEqual([short, long]);
});

test('a round ends at its limit, and the next one goes on', async () => {
  for (const days of [31, 32, 33, 34, 35]) await settled(days);
  const short = { ...deps(), batch: { size: 2, most: 1, pauseMs: 0 } };
  expect(await applyRetention(short)).toBe(2);
  expect(await applyRetention(short)).toBe(2);
  expect(await applyRetention(short)).toBe(1);
  expect(await applyRetention({ ...short, signal: AbortSignal.abort() })).toBe(0);
});

test('deliveries go on meanwhile: nothing waits for it, and what somebody holds is left to the next round', async () => {
  const held = await settled(40);
  await settled(41);
  const fresh = await database.db.$transaction(async (tx) => {
    await tx.$executeRaw`SELECT id FROM deliveries WHERE id = ${held} FOR UPDATE`;
    expect(await applyRetention(deps())).toBe(1);
    return commitEvent(database.db, shop);
  });
  expect(await kept()).toEqual([...fresh.deliveryIds, held]);
  expect(await applyRetention(deps())).toBe(1);
});

test('one process at a time deletes; another leaves it at that', async () => {
  const old = await settled(40);
  await database.db.$transaction(async (tx) => {
    await tx.$executeRaw`SELECT pg_advisory_xact_lock(5109371)`;
    expect(await applyRetention(deps())).toBe(0);
  });
  expect(await kept()).toEqual([old]);
  const rounds = await Promise.all([
    applyRetention(deps()),
    applyRetention(deps()),
    applyRetention(deps()),
  ]);
  expect(rounds.reduce((sum, deleted) => sum + deleted)).toBe(1);
});
