import { expect, test, vi } from 'vitest';
import { MOST_IN_FLIGHT } from '#app/outbound/lanes/lane.ts';
import { commitEvents, makeShop } from '#test/builders/outbound.ts';
import { describeOnEachBackend } from '#test/setup/queue-backends.ts';
import { POLL, setUpDelivering } from './delivering.ts';
import { ok, status } from './tls-receiver.ts';

describeOnEachBackend('fairness', (queueBackend) => {
  const at = setUpDelivering(queueBackend);
  const arrivedAt = (path: string) =>
    at.receiver.received.filter((received) => received.path === path);
  /** An endpoint at a path of the receiver of its own. */
  const endpointAt = (path: string, options = {}) =>
    at.endpoint({ url: at.receiver.url + path, ...options });

  test('an endpoint that never answers keeps others of its shop waiting for nothing', async () => {
    const hanging = await endpointAt('/hangs');
    await commitEvents(at.database.db, at.shop, 100);
    at.receiver.answer = (response, received, count) =>
      received.path === '/hangs' ? undefined : ok(response, received, count);
    await at.pipeline.queue.wake([hanging.id]);
    await vi.waitFor(() => expect(arrivedAt('/hangs')).toHaveLength(MOST_IN_FLIGHT), POLL);
    await at.database.db.endpoint.update({ where: { id: hanging.id }, data: { events: [] } });
    await endpointAt('/well');
    await at.delivered('succeeded');
    expect(arrivedAt('/hangs')).toHaveLength(MOST_IN_FLIGHT);
    await at.database.db.endpoint.update({ where: { id: hanging.id }, data: { status: 'paused' } });
  });

  test('however many workers there are, an endpoint has no more under way than its share', async () => {
    const { id } = await endpointAt('/slow');
    const deliveryIds = await commitEvents(at.database.db, at.shop, 120);
    const others = await Promise.all([1, 2].map(() => at.pipeline.startWorker()));
    let underWay = 0;
    let most = 0;
    at.receiver.answer = (response, received, count) => {
      most = Math.max(most, ++underWay);
      setTimeout(() => {
        underWay -= 1;
        ok(response, received, count);
      }, 20);
    };
    for (const { lanes } of [at.worker, ...others]) lanes.wake(id);
    await vi.waitFor(async () => {
      const succeeded = { id: { in: deliveryIds }, status: 'succeeded' as const };
      expect(await at.database.db.delivery.count({ where: succeeded })).toBe(120);
    }, POLL);
    expect(arrivedAt('/slow')).toHaveLength(120);
    expect(most).toBeLessThanOrEqual(MOST_IN_FLIGHT);
    expect(most).toBeGreaterThan(1);
    await Promise.all(others.map((worker) => worker.stop()));
  });

  test('one delivery of another shop does not wait until a burst is through', async () => {
    const burst = at.shop;
    const { id } = await endpointAt('/burst');
    const deliveryIds = await commitEvents(at.database.db, burst, 600);
    await at.pipeline.queue.wake([id]);
    await vi.waitFor(() => expect(arrivedAt('/burst').length).toBeGreaterThan(10), POLL);
    at.shop = await makeShop(at.database.db);
    await endpointAt('/small');
    await at.delivered('succeeded');
    expect(arrivedAt('/burst').length).toBeLessThan(600);
    await vi.waitFor(async () => {
      const waiting = { id: { in: deliveryIds }, status: 'pending' as const };
      expect(await at.database.db.delivery.count({ where: waiting })).toBe(0);
    }, POLL);
    expect(arrivedAt('/burst')).toHaveLength(600);
  });

  test('a worker that stops hands what is left of a backlog to the others at once', async () => {
    const { id } = await endpointAt('/backlog');
    const deliveryIds = await commitEvents(at.database.db, at.shop, 400);
    const leaving = await at.pipeline.startWorker();
    at.receiver.answer = (response, received, count) =>
      void setTimeout(() => ok(response, received, count), 5);
    leaving.lanes.wake(id);
    await vi.waitFor(() => expect(arrivedAt('/backlog').length).toBeGreaterThan(10), POLL);
    await leaving.stop();
    const handedOver = arrivedAt('/backlog').length;
    await vi.waitFor(async () => {
      const succeeded = { id: { in: deliveryIds }, status: 'succeeded' as const };
      expect(await at.database.db.delivery.count({ where: succeeded })).toBe(400);
    }, POLL);
    expect(handedOver).toBeLessThan(400);
    expect(arrivedAt('/backlog')).toHaveLength(400);
  });

  test('a rate limit: no more leave in a time than it allows, however many workers look', async () => {
    const { id } = await endpointAt('/limited', { rateLimitPerMinute: 600 });
    const deliveryIds = await commitEvents(at.database.db, at.shop, 12);
    const other = await at.pipeline.startWorker();
    for (const { lanes } of [at.worker, other, at.worker]) lanes.wake(id);
    await vi.waitFor(async () => {
      const succeeded = { id: { in: deliveryIds }, status: 'succeeded' as const };
      expect(await at.database.db.delivery.count({ where: succeeded })).toBe(12);
    }, POLL);
    const times = arrivedAt('/limited').map((received) => received.at);
    // Twelve at one each 100 ms take 1.1 s at least; an arrival can be late by more than the next one is.
    expect((times.at(-1) ?? 0) - (times[0] ?? 0)).toBeGreaterThan(1_000);
    await other.stop();
  });

  test('the time of a rate limit goes on when another worker takes over', async () => {
    const { id } = await endpointAt('/handed', { rateLimitPerMinute: 60 });
    await at.delivered('succeeded');
    const { rateNextAt } = await at.database.db.lane.findUniqueOrThrow({
      where: { endpointId: id },
    });
    const other = await at.pipeline.startWorker();
    await at.worker.stop();
    await at.delivered('succeeded');
    const after = await at.database.db.lane.findUniqueOrThrow({ where: { endpointId: id } });
    const spread = (after.rateNextAt?.getTime() ?? 0) - (rateNextAt?.getTime() ?? 0);
    expect(spread).toBeGreaterThanOrEqual(1_000);
    at.worker = await at.pipeline.startWorker();
    await other.stop();
  });

  test('a shop that removed the app gets nothing more, until it is back', async () => {
    const { db } = at.database;
    const { id: shopId } = at.shop;
    await endpointAt('/left');
    await db.shop.update({ where: { id: shopId }, data: { uninstalledAt: new Date() } });
    const left = at.shop;
    const [id] = await at.send();
    at.shop = await makeShop(db);
    await endpointAt('/well');
    await at.delivered('succeeded');
    expect(arrivedAt('/left')).toEqual([]);
    expect(await at.stored(id)).toMatchObject({ status: 'pending', attemptCount: 0 });
    await db.shop.update({ where: { id: shopId }, data: { uninstalledAt: null } });
    at.shop = left;
    await at.delivered('succeeded');
    await vi.waitFor(() => expect(arrivedAt('/left')).toHaveLength(2), POLL);
  });

  test('while the circuit breaker is open deliveries wait and spend no attempts; a probe closes it', async () => {
    const { db } = at.database;
    const { id } = await endpointAt('/down', { schedule: 'extended' });
    at.receiver.answer = status(500);
    const [first] = await commitEvents(db, at.shop, 1);
    const probes = at.pipeline.startWorker({
      schedules: {
        ...at.pipeline.deps.schedules,
        extended: { waitsMs: Array.from({ length: 9 }, () => 60_000), jitter: 0 },
      },
    });
    const patient = await probes;
    await at.worker.stop();
    await commitEvents(db, at.shop, 9);
    patient.lanes.wake(id);
    const lane = () => db.lane.findUniqueOrThrow({ where: { endpointId: id } });
    await vi.waitFor(async () => {
      expect(await lane()).toMatchObject({ failuresInRow: 10, holder: null });
    }, POLL);
    expect((await lane()).openUntil).not.toBeNull();

    const waiting = await commitEvents(db, at.shop, 30);
    await db.$executeRaw`UPDATE deliveries SET next_attempt_at = now() WHERE id = ${first}`;
    patient.lanes.wake(id);
    const other = at.shop;
    at.shop = await makeShop(db);
    await endpointAt('/well');
    at.receiver.answer = (response, received, count) =>
      (received.path === '/down' ? status(500) : ok)(response, received, count);
    await at.delivered('succeeded');
    expect(arrivedAt('/down')).toHaveLength(10);

    // One probe, of what is longest due; it fails, and the rest goes on waiting.
    await db.$executeRaw`UPDATE lanes SET open_until = now() WHERE endpoint_id = ${id}`;
    patient.lanes.wake(id);
    await vi.waitFor(async () => expect((await lane()).failuresInRow).toBe(11), POLL);
    expect(arrivedAt('/down')).toHaveLength(11);
    const attempts = { deliveryId: { in: waiting } };
    expect(await db.attempt.count({ where: attempts })).toBeLessThanOrEqual(1);

    // It is well again: the next probe closes the breaker, and everything leaves.
    at.receiver.answer = ok;
    await vi.waitFor(async () => {
      const open = {
        shopId: other.id,
        status: 'pending' as const,
        nextAttemptAt: { lt: new Date() },
      };
      expect(await db.delivery.count({ where: open })).toBe(0);
      expect(await lane()).toMatchObject({ failuresInRow: 0, failingSince: null, openUntil: null });
    }, POLL);
    at.worker = await at.pipeline.startWorker();
    await patient.stop();
  });
});
