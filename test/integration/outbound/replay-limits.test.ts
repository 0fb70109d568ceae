import { expect, test } from 'vitest';
import { countMissed } from '#app/outbound/count-undelivered.server.ts';
import { advanceReplays } from '#app/outbound/replay-advance.server.ts';
import { MOST_DUE } from '#app/outbound/replay-chunk.server.ts';
import { listReplays } from '#app/outbound/replay-list.server.ts';
import { previewReplay } from '#app/outbound/replay-preview.server.ts';
import { MOST_RUNNING, type StartedReplay } from '#app/outbound/replay-started.ts';
import { startReplay } from '#app/outbound/replay-start.server.ts';
import { resumeReplay, stopReplay } from '#app/outbound/replay-stop.server.ts';
import type { ReplayFilter } from '#app/outbound/replay.ts';
import { makeEndpoint, makeShop } from '#test/builders/outbound.ts';
import { replayFilter, setUpReplaying } from './replaying.ts';

const at = setUpReplaying();
const MINUTE_MS = 60_000;
let keys = 0;

const start = (filter: ReplayFilter = replayFilter()) =>
  startReplay(at.deps.db, at.shop.id, { clientKey: `key-${(keys += 1)}`, filter });
const shown = () => listReplays(at.deps.db, at.shop.id);
const setStatus = (id: string, status: 'enabled' | 'disabled') =>
  at.deps.db.endpoint.update({ where: { id }, data: { status } });

function idOf(result: StartedReplay): string {
  if (!result.ok) throw new Error(`not started: ${result.reason}`);
  return result.replayId;
}

/** As if it had been started so long ago. */
async function startedAgo(ms: number): Promise<string> {
  const id = idOf(await start());
  const createdAt = new Date(Date.now() - ms);
  await at.deps.db.replay.update({ where: { id }, data: { createdAt } });
  return id;
}

/** So many that run, each about another hour, the oldest first. */
async function runMany(count: number): Promise<string[]> {
  const ids: string[] = [];
  for (let hour = 1; hour <= count; hour += 1) {
    const from = new Date(Date.now() - (hour + 1) * 60 * MINUTE_MS);
    ids.push(idOf(await start(replayFilter({ from }))));
  }
  return ids;
}

test('a replay that waits does not swallow the next one: what failed since is sent', async () => {
  const paused = await makeEndpoint(at.deps.db, at.shop, { status: 'paused' });
  await at.deliveries({ endpointId: paused.id, count: MOST_DUE + 50 });
  const waiting = await startedAgo(5 * MINUTE_MS);
  await advanceReplays(at.deps);
  const from = new Date(Date.now() - 2 * MINUTE_MS);
  const [later] = await at.deliveries({ endpointId: at.endpointId, from });
  expect(idOf(await start())).not.toBe(waiting);
  await advanceReplays(at.deps);
  expect(await at.sendDue()).toEqual([later]);
});

test('what two replays with the same filter wait for is sent once', async () => {
  const { db } = at.deps;
  const paused = await makeEndpoint(db, at.shop, { status: 'paused' });
  const ids = await at.deliveries({ endpointId: paused.id, count: MOST_DUE + 50 });
  await startedAgo(5 * MINUTE_MS);
  await start();
  await advanceReplays(at.deps);
  await setStatus(paused.id, 'enabled');
  const sent: string[] = [];
  for (const _ of [1, 2, 3, 4]) {
    sent.push(...(await at.sendDue()));
    await advanceReplays(at.deps);
  }
  expect(sent.toSorted()).toEqual(ids.toSorted());
  expect((await shown()).map(({ status }) => status)).toEqual(['done', 'done']);
});

test('a shop has so many running at once and no more, of which one can be stopped for another', async () => {
  const { db } = at.deps;
  const paused = await makeEndpoint(db, at.shop, { status: 'paused' });
  await at.deliveries({ endpointId: paused.id });
  const [first, second] = await runMany(MOST_RUNNING);
  expect(await start()).toEqual({ ok: false, reason: 'too_many' });
  const which = (id: string | undefined) => ({ shopId: at.shop.id, id: id ?? '' });
  await stopReplay(db, which(first));
  // Of two at the same moment there is room for one.
  const both = await Promise.all([
    start(replayFilter({ endpointId: paused.id })),
    start(replayFilter({ eventType: 'quote.created' })),
  ]);
  expect(both.filter(({ ok }) => ok)).toHaveLength(1);
  expect(await resumeReplay(db, which(first))).toEqual({ ok: false, reason: 'too_many' });
  expect(await resumeReplay(db, which(second))).toEqual({ ok: true });
});

test('those that run are listed before all that were stopped or are done', async () => {
  await at.deliveries({ endpointId: at.endpointId });
  const [oldest, ...others] = await runMany(7);
  for (const id of others) await stopReplay(at.deps.db, { shopId: at.shop.id, id });
  expect((await shown())[0]).toMatchObject({ id: oldest, status: 'running' });
});

test('the replays of a shop that uninstalled the app rest', async () => {
  const { db } = at.deps;
  await at.deliveries({ endpointId: at.endpointId });
  await start();
  const setUninstalled = (uninstalledAt: Date | null) =>
    db.shop.update({ where: { id: at.shop.id }, data: { uninstalledAt } });
  await setUninstalled(new Date());
  expect(await advanceReplays(at.deps)).toBe(0);
  await setUninstalled(null);
  expect(await advanceReplays(at.deps)).toBe(1);
});

test('an endpoint turned off on the way stops its replay, which goes on when it is enabled', async () => {
  const ids = await at.deliveries({ endpointId: at.endpointId, count: 500 });
  const id = idOf(await start());
  await advanceReplays(at.deps);
  const sent = await at.sendDue();
  await setStatus(at.endpointId, 'disabled');
  await advanceReplays(at.deps);
  expect(await shown()).toMatchObject([
    { status: 'stopped', completedAt: null, waitsFor: [{ id: at.endpointId, why: 'disabled' }] },
  ]);
  await setStatus(at.endpointId, 'enabled');
  expect(await resumeReplay(at.deps.db, { shopId: at.shop.id, id })).toEqual({ ok: true });
  for (const _ of [1, 2]) {
    await advanceReplays(at.deps);
    sent.push(...(await at.sendDue()));
  }
  expect(sent).toEqual(ids);
  expect(await shown()).toMatchObject([{ status: 'done', resent: 500, waitsFor: [] }]);
});

test('an endpoint that was off before, or has nothing left to get, does not keep a replay from being done', async () => {
  const { db } = at.deps;
  const off = await makeEndpoint(db, at.shop, { status: 'disabled' });
  await at.deliveries({ endpointId: off.id });
  const empty = await makeEndpoint(db, at.shop);
  await at.deliveries({ endpointId: at.endpointId });
  await start();
  await setStatus(empty.id, 'disabled');
  expect(await advanceReplays(at.deps)).toBe(1);
  expect(await shown()).toMatchObject([{ status: 'done', total: 1, resent: 1 }]);
});

test('what was missed is sent, as many as were counted: not what arrived and failed when sent again', async () => {
  const { db } = at.deps;
  const { endpointId, shop } = at;
  const missed = await at.deliveries({ endpointId, count: 3 });
  await at.deliveries({ endpointId, count: 2, delivered: true });
  const retried = { endpointId, status: 'pending' as const, dueInMs: 60 * MINUTE_MS };
  await at.deliveries({ ...retried, delivered: true });
  expect(await countMissed(db, { shopId: shop.id, endpointId })).toMatchObject({ count: 3 });
  const filter = replayFilter({ endpointId, status: 'failed' });
  expect((await previewReplay(db, shop.id, filter)).endpoints).toMatchObject([{ count: 3 }]);
  expect(await start(replayFilter({ endpointId, status: 'pending' }))).toMatchObject({ ok: false });
  await start(filter);
  await advanceReplays(at.deps);
  expect(await at.sendDue()).toEqual(missed);
  expect((await previewReplay(db, shop.id, replayFilter({}, true))).endpoints).toMatchObject([
    { count: 6 },
  ]);
});

test('one shop’s limit is nothing to another', async () => {
  const { db } = at.deps;
  await at.deliveries({ endpointId: at.endpointId });
  await runMany(MOST_RUNNING);
  const other = await makeShop(db);
  const asked = { clientKey: 'other', filter: replayFilter() };
  expect(await startReplay(db, other.id, asked)).toEqual({ ok: false, reason: 'nothing_to_send' });
});
