import { expect, test, vi } from 'vitest';
import { removeEndpoint } from '#app/outbound/remove-endpoint.server.ts';
import { advanceReplays } from '#app/outbound/replay-advance.server.ts';
import { MOST_DUE } from '#app/outbound/replay-chunk.server.ts';
import { listReplays } from '#app/outbound/replay-list.server.ts';
import { startReplay } from '#app/outbound/replay-start.server.ts';
import { resumeReplay, stopReplay } from '#app/outbound/replay-stop.server.ts';
import type { ReplayFilter } from '#app/outbound/replay.ts';
import { resendDelivery } from '#app/outbound/resend-delivery.server.ts';
import { makeEndpoint, makeShop } from '#test/builders/outbound.ts';
import { replayFilter, setUpReplaying } from './replaying.ts';

const at = setUpReplaying();
let keys = 0;

const start = (filter: ReplayFilter = replayFilter(), clientKey = `key-${(keys += 1)}`) =>
  startReplay(at.deps.db, at.shop.id, { clientKey, filter });

async function started(filter?: ReplayFilter): Promise<{ shopId: number; id: string }> {
  const result = await start(filter);
  if (!result.ok) throw new Error(`not started: ${result.reason}`);
  return { shopId: at.shop.id, id: result.replayId };
}

const replay = async () => (await listReplays(at.deps.db, at.shop.id))[0];

/** Rounds of the job and of an engine that sends all that is due, until nothing is left to do. */
async function playOut(status: 'succeeded' | 'failed' = 'succeeded'): Promise<string[]> {
  const sent: string[] = [];
  for (let round = 0; round < 100; round += 1) {
    const resent = await advanceReplays(at.deps);
    const now = await at.sendDue(status);
    sent.push(...now);
    if (resent === 0 && now.length === 0) return sent;
  }
  throw new Error('it does not end');
}

test('everything that never arrived is sent again, once each, and nothing that did', async () => {
  const { endpointId } = at;
  const failed = await at.deliveries({ endpointId, count: 450 });
  const retried = await at.deliveries({
    endpointId,
    count: 30,
    status: 'pending',
    dueInMs: 3_600_000,
  });
  await at.deliveries({ endpointId, count: 20, status: 'succeeded' });
  await at.deliveries({ endpointId, count: 5, status: 'failed', delivered: true });
  await started();
  expect(await replay()).toMatchObject({ status: 'running', total: 480, resent: 0 });
  expect((await playOut()).toSorted()).toEqual([...failed, ...retried].toSorted());
  expect(await replay()).toMatchObject({
    status: 'done',
    total: 480,
    resent: 480,
    arrived: { count: 480, more: false },
    onTheirWay: { count: 0 },
    failed: { count: 0 },
  });
  expect(new Set(at.queue.woken.flat())).toEqual(new Set([endpointId]));
});

test('the oldest leave first', async () => {
  const ids = await at.deliveries({ endpointId: at.endpointId, count: 300 });
  await started();
  await advanceReplays(at.deps);
  expect(await at.sendDue()).toEqual(ids.slice(0, MOST_DUE));
});

test('the filter says which: endpoint, event type, status and dates', async () => {
  const { endpointId } = at;
  const other = await makeEndpoint(at.database.db, at.shop);
  const noon = new Date('2026-11-20T12:00:00.000Z');
  const outage = { endpointId, from: noon };
  const [wanted] = await at.deliveries(outage);
  await at.deliveries({ ...outage, endpointId: other.id });
  await at.deliveries({ ...outage, eventType: 'quote.converted' });
  await at.deliveries({ ...outage, status: 'succeeded' });
  await at.deliveries({ ...outage, from: new Date('2026-11-20T11:59:59.000Z') });
  await at.deliveries({ ...outage, from: new Date('2026-11-20T13:00:00.000Z') });
  const log = {
    endpointId,
    eventType: 'quote.created',
    status: 'failed' as const,
    from: noon,
    to: new Date('2026-11-20T13:00:00.000Z'),
  };
  await started(replayFilter(log));
  expect(await playOut()).toEqual([wanted]);
});

test('what arrived is sent again only where that is asked for', async () => {
  const { endpointId } = at;
  const arrived = await at.deliveries({ endpointId, count: 2, status: 'succeeded' });
  expect(await start()).toEqual({ ok: false, reason: 'nothing_to_send' });
  await started(replayFilter({ status: 'succeeded' }));
  expect(await playOut()).toEqual(arrived);
  await started(replayFilter({}, true));
  expect(await playOut()).toEqual(arrived);
});

test('what happens or is given up after the start is left out: it ends', async () => {
  await at.deliveries({ endpointId: at.endpointId, count: 3 });
  await started();
  const from = new Date(Date.now() + 60_000);
  const [later] = await at.deliveries({ endpointId: at.endpointId, from });
  // An engine that fails everything: what failed again is not sent a third time.
  expect(await playOut('failed')).toHaveLength(3);
  expect((await at.stored(later)).status).toBe('failed');
  expect(await replay()).toMatchObject({ status: 'done', resent: 3, failed: { count: 3 } });
});

test('the same key twice, or another tab with the same filter, is one replay', async () => {
  await at.deliveries({ endpointId: at.endpointId, count: 3 });
  const filter = replayFilter({ endpointId: at.endpointId });
  const twice = await Promise.all([start(filter, 'a'), start(filter, 'a'), start(filter, 'b')]);
  expect(new Set(twice.map((result) => result.ok && result.replayId)).size).toBe(1);
  expect(await at.database.db.replay.count({ where: { shopId: at.shop.id } })).toBe(1);

  await playOut('failed');
  // Done: the key still means that one, and a new key is a new wish.
  const [winner] = twice;
  const { clientKey } = await at.database.db.replay.findFirstOrThrow({
    where: { shopId: at.shop.id },
  });
  expect(await start(filter, clientKey)).toEqual(winner);
  expect(await start(filter, 'c')).not.toEqual(winner);
});

test('many workers at once send nothing twice and leave nothing out', async () => {
  const ids = await at.deliveries({ endpointId: at.endpointId, count: 700 });
  const { id } = await started();
  const sent: string[] = [];
  while ((await at.database.db.replay.findUnique({ where: { id } }))?.status === 'running') {
    await Promise.all([1, 2, 3, 4].map(() => advanceReplays(at.deps)));
    sent.push(...(await at.sendDue()));
  }
  expect(sent.toSorted()).toEqual(ids);
  expect(await replay()).toMatchObject({ resent: 700, total: 700 });
});

test('live events find no more than a few replayed ones before them', async () => {
  await at.deliveries({ endpointId: at.endpointId, count: 1_000 });
  await started();
  for (const _ of [1, 2, 3]) await advanceReplays(at.deps);
  const pending = { where: { shopId: at.shop.id, status: 'pending' as const } };
  expect(await at.database.db.delivery.count(pending)).toBe(MOST_DUE);
  expect(await playOut()).toHaveLength(1_000);
});

test('an endpoint that takes nothing holds up neither the others of its replay nor other replays', async () => {
  const paused = await makeEndpoint(at.database.db, at.shop, { status: 'paused' });
  await at.deliveries({ endpointId: paused.id, count: 300 });
  const ids = await at.deliveries({ endpointId: at.endpointId, count: 450 });
  await started();
  expect((await playOut()).toSorted()).toEqual(ids);
  expect(await replay()).toMatchObject({
    status: 'running',
    resent: 450 + MOST_DUE,
    waitsFor: [{ name: 'CRM', why: 'paused' }],
  });
  await at.database.db.endpoint.update({ where: { id: paused.id }, data: { status: 'enabled' } });
  expect(await playOut()).toHaveLength(300);
  expect(await replay()).toMatchObject({ status: 'done', resent: 750, waitsFor: [] });
});

test('stopped it sends nothing more; resumed it goes on where it was', async () => {
  const ids = await at.deliveries({ endpointId: at.endpointId, count: 500 });
  const which = await started();
  await advanceReplays(at.deps);
  const { db } = at.deps;
  expect(await Promise.all([stopReplay(db, which), stopReplay(db, which)])).toEqual([
    { ok: true },
    { ok: true },
  ]);
  const first = await playOut();
  expect(first).toEqual(ids.slice(0, MOST_DUE));
  expect(await replay()).toMatchObject({ status: 'stopped', resent: MOST_DUE });
  expect(await resumeReplay(db, which)).toEqual({ ok: true });
  expect([...first, ...(await playOut())].toSorted()).toEqual(ids);
  // A done one stays done.
  expect(await resumeReplay(db, which)).toEqual({ ok: true });
  expect(await stopReplay(db, which)).toEqual({ ok: true });
  expect((await replay())?.status).toBe('done');
});

test('the replays of an endpoint are those that are about it alone', async () => {
  const other = await makeEndpoint(at.database.db, at.shop);
  await at.deliveries({ endpointId: at.endpointId });
  await at.deliveries({ endpointId: other.id });
  const all = await started();
  const its = await started(replayFilter({ endpointId: at.endpointId }));
  const theirs = await started(replayFilter({ endpointId: other.id }));
  const listed = async (endpointId?: string) =>
    (await listReplays(at.deps.db, at.shop.id, endpointId)).map(({ id }) => id);
  expect(await listed()).toEqual([theirs.id, its.id, all.id]);
  expect(await listed(at.endpointId)).toEqual([its.id]);
});

test('a replay is its shop’s alone', async () => {
  await at.deliveries({ endpointId: at.endpointId });
  const { id } = await started();
  const other = await makeShop(at.database.db);
  const theirs = { shopId: other.id, id };
  expect(await stopReplay(at.deps.db, theirs)).toEqual({ ok: false, reason: 'not_found' });
  expect(await listReplays(at.deps.db, other.id)).toEqual([]);
  const filter = replayFilter({ endpointId: at.endpointId });
  expect(await startReplay(at.deps.db, other.id, { clientKey: 'x', filter })).toEqual({
    ok: false,
    reason: 'nothing_to_send',
  });
});

test('an endpoint removed or turned off on the way is left out, and the replay ends', async () => {
  const off = await makeEndpoint(at.database.db, at.shop, { status: 'disabled' });
  const [never] = await at.deliveries({ endpointId: off.id });
  await at.deliveries({ endpointId: at.endpointId, count: 500 });
  await started();
  expect(await replay()).toMatchObject({ total: 500 });
  await advanceReplays(at.deps);
  const deps = { db: at.database.db, clock: () => new Date() };
  await removeEndpoint(deps, at.shop.id, at.endpointId);
  expect(await playOut()).toEqual([]);
  expect(await replay()).toMatchObject({ status: 'done', resent: MOST_DUE });
  expect((await at.stored(never)).status).toBe('failed');
});

test('one resent by hand while the replay comes to it is sent once', async () => {
  const [first, second] = await at.deliveries({ endpointId: at.endpointId, count: 2 });
  await started();
  await resendDelivery(at.deps, at.shop.id, second ?? '');
  expect(await playOut()).toEqual([first, second]);
  expect(await replay()).toMatchObject({ status: 'done', resent: 1, total: 2 });
});

test('trouble with one replay does not keep the others waiting', async () => {
  await at.deliveries({ endpointId: at.endpointId });
  const { id } = await started();
  await at.database.db.replay.update({ where: { id }, data: { cursor: '{"ep_1":"nowhere"}' } });
  const [sent] = await at.deliveries({ endpointId: at.endpointId, eventType: 'quote.converted' });
  await started(replayFilter({ eventType: 'quote.converted' }));
  await expect(advanceReplays(at.deps)).rejects.toThrow('did not advance');
  expect(await at.sendDue()).toEqual([sent]);
});

test('a worker killed in the middle of a step leaves nothing skipped and nothing sent twice', async () => {
  const ids = await at.deliveries({ endpointId: at.endpointId, count: 450 });
  await started();
  await advanceReplays(at.deps);
  const sent = await at.sendDue();
  await at.database.db.$transaction(async (tx) => {
    // Somebody else's lock holds the next step up half way: then its connection dies with its worker.
    await tx.$executeRaw`UPDATE deliveries SET event_type = event_type WHERE id = ${ids[300]}`;
    const step = advanceReplays(at.deps);
    const end = step.then(
      () => 'went on',
      () => 'died',
    );
    await vi.waitFor(async () => expect(await killWaiting()).toBe(1), { timeout: 10_000 });
    expect(await end).toBe('died');
  });
  expect(await replay()).toMatchObject({ status: 'running', resent: MOST_DUE });
  expect(await at.sendDue()).toEqual([]);
  sent.push(...(await playOut()));
  expect(sent).toEqual(ids);
  expect(await replay()).toMatchObject({ status: 'done', resent: 450 });
});

test('a worker killed after a step and before it could wake anybody leaves it to be found', async () => {
  const ids = await at.deliveries({ endpointId: at.endpointId, count: 3 });
  await started();
  const queue = { ...at.queue, wake: () => Promise.reject(new Error('gone')) };
  expect(await advanceReplays({ ...at.deps, queue })).toBe(3);
  expect(await at.sendDue()).toEqual(ids);
});

/** Ends the connections that wait for a lock of a delivery, as the death of their process does. */
async function killWaiting(): Promise<number> {
  return at.database.db.$executeRaw`
    SELECT pg_terminate_backend(pid) FROM pg_stat_activity
     WHERE datname = current_database() AND wait_event_type = 'Lock'`;
}
