import { expect, test } from 'vitest';
import { newId } from '#app/ids.ts';
import { advanceReplays } from '#app/outbound/replay-advance.server.ts';
import { MOST_DUE } from '#app/outbound/replay-chunk.server.ts';
import { replaysInTurn } from '#app/outbound/replay-turns.server.ts';
import { startReplay } from '#app/outbound/replay-start.server.ts';
import { inBatches } from '#test/builders/in-batches.ts';
import { makeShop } from '#test/builders/outbound.ts';
import { replayFilter, setUpReplaying } from './replaying.ts';

const at = setUpReplaying();
const MINUTE_MS = 60_000;
let keys = 0;

/** Running replays of a shop, a minute apart, the last of them so long ago; their ids, the oldest first. */
async function running(shopId: number, count: number, agoMs = 0): Promise<string[]> {
  const rows = Array.from({ length: count }, (_, nth) => ({
    id: newId('replay'),
    shopId,
    clientKey: `turn-${(keys += 1)}`,
    filter: {},
    total: 1,
    createdAt: new Date(Date.now() - agoMs - (count - nth) * MINUTE_MS),
  }));
  await inBatches(rows, (data) => at.deps.db.replay.createMany({ data }));
  return rows.map(({ id }) => id);
}

/** As if a round had looked at them. */
const look = (ids: string[]) =>
  at.deps.db.replay.updateMany({ where: { id: { in: ids } }, data: { lookedAt: new Date() } });

test('twenty that wait of each of fifty shops keep no other shop’s from its turn', async () => {
  for (let nth = 0; nth < 50; nth += 1) {
    await running((await makeShop(at.deps.db)).id, 20, 60 * MINUTE_MS);
  }
  const [latest] = await running(at.shop.id, 1);
  const round = await replaysInTurn(at.deps.db, 1_000);
  expect(round).toHaveLength(1_000);
  expect(round).toContain(latest);
});

test('a round has as many of each shop, and the next one those that had no turn', async () => {
  const shops = [at.shop, await makeShop(at.deps.db), await makeShop(at.deps.db)];
  const all = await Promise.all(shops.map(({ id }) => running(id, 4)));
  const first = await replaysInTurn(at.deps.db, 6);
  expect(first.toSorted()).toEqual(all.flatMap((ids) => ids.slice(0, 2)).toSorted());
  await look(first);
  const second = await replaysInTurn(at.deps.db, 6);
  expect(second.toSorted()).toEqual(all.flatMap((ids) => ids.slice(2)).toSorted());
  await look(second);
  expect((await replaysInTurn(at.deps.db, 6)).toSorted()).toEqual(first.toSorted());
});

test('where there is room for all, the oldest has room at its endpoint first', async () => {
  const other = await makeShop(at.deps.db);
  const older = await running(other.id, 2, 10 * MINUTE_MS);
  const newer = await running(at.shop.id, 2);
  await look([...older.slice(0, 1), ...newer.slice(1)]);
  expect(await replaysInTurn(at.deps.db, 10)).toEqual([...older, ...newer]);
});

test('each look is noted, also of one that only waits, or that failed', async () => {
  const { db } = at.deps;
  await db.endpoint.update({ where: { id: at.endpointId }, data: { status: 'paused' } });
  await at.deliveries({ endpointId: at.endpointId, count: MOST_DUE + 50 });
  const filter = replayFilter();
  await startReplay(db, at.shop.id, { clientKey: 'waiting', filter });
  const [failing] = await running(at.shop.id, 1);
  await db.replay.update({
    where: { id: failing ?? '' },
    data: { cursor: '{"ep_1":"nowhere"}' },
  });
  await expect(advanceReplays(at.deps)).rejects.toThrow('did not advance');
  const looks = await db.replay.findMany({ where: { shopId: at.shop.id } });
  expect(looks.map(({ status }) => status)).toEqual(['running', 'running']);
  for (const { lookedAt } of looks) expect(lookedAt).toBeInstanceOf(Date);
});
