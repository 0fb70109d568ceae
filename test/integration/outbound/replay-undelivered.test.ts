import { expect, test } from 'vitest';
import { countUndelivered } from '#app/outbound/count-undelivered.server.ts';
import { listUndeliveredPage } from '#app/outbound/list-undelivered-page.server.ts';
import { listUndelivered } from '#app/outbound/list-undelivered.server.ts';
import { previewReplay } from '#app/outbound/replay-preview.server.ts';
import { commitEvent, makeEndpoint, makeShop } from '#test/builders/outbound.ts';
import { setEndpointStatus } from '#app/outbound/set-endpoint-status.server.ts';
import { advanceReplays } from '#app/outbound/replay-advance.server.ts';
import { startReplay } from '#app/outbound/replay-start.server.ts';
import { telling } from '#test/setup/telling.ts';
import { replayFilter, setUpReplaying } from './replaying.ts';

const at = setUpReplaying();
const noon = new Date('2026-11-21T12:00:00.000Z');

test('what waits and what was given up is counted, by endpoint; what arrived or was removed is not', async () => {
  const { db } = at.database;
  const { endpointId, shop } = at;
  const erp = await makeEndpoint(db, shop, { status: 'paused' });
  const gone = await makeEndpoint(db, shop);
  await at.deliveries({ endpointId, count: 3, from: noon });
  await at.deliveries({ endpointId, count: 2, status: 'pending', dueInMs: 60_000 });
  await at.deliveries({ endpointId, count: 4, status: 'succeeded' });
  await at.deliveries({ endpointId, status: 'failed', delivered: true });
  await at.deliveries({ endpointId: erp.id, status: 'pending' });
  await at.deliveries({ endpointId: gone.id });
  await db.endpoint.update({ where: { id: gone.id }, data: { removedAt: new Date() } });

  expect(await countUndelivered(db, shop.id)).toEqual({ count: 6, more: false });
  expect(await listUndelivered(db, shop.id)).toMatchObject([
    { id: endpointId, failed: { count: 3 }, waiting: { count: 2 }, oldest: noon },
    { id: erp.id, status: 'paused', failed: { count: 0 }, waiting: { count: 1 } },
  ]);
  const other = await makeShop(db);
  expect(await countUndelivered(db, other.id)).toEqual({ count: 0, more: false });
  expect(await listUndelivered(db, other.id)).toEqual([]);
});

test('it says what stands in the way: next attempt, open breaker, rate limit, last error', async () => {
  const { db } = at.database;
  const { endpointId, shop } = at;
  const [id] = await at.deliveries({ endpointId, status: 'pending', dueInMs: 60_000 });
  const inAMinute = new Date(Date.now() + 60_000);
  await db.lane.create({
    data: { endpointId, shopId: shop.id, openUntil: inAMinute, rateNextAt: inAMinute },
  });
  for (const [number, error] of [null, 'It answered 500.', null].entries()) {
    await db.attempt.create({
      data: {
        deliveryId: id ?? '',
        number: number + 1,
        shopId: shop.id,
        endpointId,
        url: 'https://crm.example.com/hooks',
        startedAt: new Date(noon.getTime() + number),
        responseTimeMs: 5,
        error,
      },
    });
  }
  const [endpoint] = await listUndelivered(db, shop.id);
  expect(endpoint).toMatchObject({
    openUntil: inAMinute,
    rateNextAt: inAMinute,
    lastError: { error: telling('It answered 500.'), at: new Date(noon.getTime() + 1) },
  });
  expect(endpoint?.nextAttemptAt?.getTime()).toBeGreaterThan(Date.now());
  await db.lane.update({ where: { endpointId }, data: { openUntil: noon, rateNextAt: noon } });
  expect(await listUndelivered(db, shop.id)).toMatchObject([{ openUntil: null, rateNextAt: null }]);
});

test('pages go from the newest to the oldest, waiting and failed in one order, each once', async () => {
  const { db } = at.database;
  const erp = await makeEndpoint(db, at.shop, { status: 'paused' });
  const committed: { id: string | undefined; second: number }[] = [];
  for (const second of [0, 0, 1, 2, 2, 3, 4]) {
    const from = new Date(noon.getTime() + second * 1_000);
    const [failed] = await at.deliveries({ endpointId: at.endpointId, from });
    const [waiting] = await at.deliveries({ endpointId: erp.id, from, status: 'pending' });
    committed.push({ id: failed, second }, { id: waiting, second });
  }
  for (const limit of [1, 3, 50]) {
    const seen: string[] = [];
    let cursor: string | null = null;
    do {
      const page = await listUndeliveredPage(db, at.shop.id, { cursor, limit });
      seen.push(...page.entries.map(({ id }) => id));
      cursor = page.nextCursor;
    } while (cursor !== null);
    expect(seen).toEqual(committed.map(({ id }) => id).toReversed());
  }
});

test('counting stops at the cap, and says that there are more', async () => {
  await at.deliveries({ endpointId: at.endpointId, count: 10_001 });
  expect(await countUndelivered(at.deps.db, at.shop.id)).toEqual({ count: 10_000, more: true });
  expect(await listUndelivered(at.deps.db, at.shop.id)).toMatchObject([
    { failed: { count: 10_000, more: true } },
  ]);
});

test('the dialog is told how many would go where, and who is left out', async () => {
  const { db } = at.database;
  const { endpointId, shop } = at;
  const paused = await makeEndpoint(db, shop, { status: 'paused' });
  const off = await makeEndpoint(db, shop, { status: 'disabled' });
  await at.deliveries({ endpointId, count: 3 });
  await at.deliveries({ endpointId, count: 2, status: 'succeeded' });
  await at.deliveries({ endpointId: paused.id });
  await at.deliveries({ endpointId: off.id });
  expect(await previewReplay(db, shop.id, replayFilter())).toEqual({
    endpoints: [
      { id: endpointId, name: 'CRM', isPaused: false, count: 3, more: false },
      { id: paused.id, name: 'CRM', isPaused: true, count: 1, more: false },
    ],
    turnedOff: ['CRM'],
  });
  expect(await previewReplay(db, shop.id, replayFilter({ endpointId }, true))).toEqual({
    endpoints: [{ id: endpointId, name: 'CRM', isPaused: false, count: 5, more: false }],
    turnedOff: [],
  });
});

test('what happened while an endpoint was turned off is sent when it is enabled and that is asked for', async () => {
  const { db } = at.database;
  const { endpointId, shop } = at;
  await db.endpoint.update({ where: { id: endpointId }, data: { status: 'disabled' } });
  const missed = await commitEvent(db, shop);
  await commitEvent(db, shop, { type: 'quote.converted' });
  // Nothing is on its way to it, and everybody sees that it lacks something.
  expect(missed).toMatchObject({ deliveryIds: [], endpointIds: [] });
  expect(await at.sendDue()).toEqual([]);
  expect(await listUndelivered(db, shop.id)).toMatchObject([
    { id: endpointId, status: 'disabled', failed: { count: 1 }, waiting: { count: 0 } },
  ]);

  const filter = replayFilter({ endpointId, status: 'undelivered' });
  const ask = (clientKey: string) => startReplay(db, shop.id, { clientKey, filter });
  expect(await ask('too-early')).toEqual({ ok: false, reason: 'nothing_to_send' });
  await setEndpointStatus(at.deps, { shopId: shop.id, id: endpointId }, 'enabled');
  expect(await at.sendDue()).toEqual([]);
  expect(await ask('accepted')).toMatchObject({ ok: true });
  await advanceReplays(at.deps);
  const [sent] = await at.sendDue();
  expect(await at.stored(sent)).toMatchObject({ eventId: missed.eventId, status: 'succeeded' });
  expect(await listUndelivered(db, shop.id)).toEqual([]);
});
