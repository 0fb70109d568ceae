import { expect, test, vi } from 'vitest';
import { removeEndpoint } from '#app/outbound/remove-endpoint.server.ts';
import { setEndpointStatus } from '#app/outbound/set-endpoint-status.server.ts';
import { commitEvent, makeShop } from '#test/builders/outbound.ts';
import { describeOnEachBackend } from '#test/setup/queue-backends.ts';
import { POLL, setUpDelivering } from './delivering.ts';
import { status } from './tls-receiver.ts';

const NOT_FOUND = { ok: false, reason: 'not_found' };

describeOnEachBackend('pausing and resuming', (queueBackend) => {
  const at = setUpDelivering(queueBackend);
  const set = (id: string, wanted: 'enabled' | 'paused') =>
    setEndpointStatus(at.pipeline.deps, { shopId: at.shop.id, id }, wanted);
  const statusOf = async (id: string) =>
    (await at.database.db.endpoint.findUniqueOrThrow({ where: { id } })).status;

  /** Of another shop, and later than what was sent before. */
  async function anotherArrives(): Promise<void> {
    const { shop } = at;
    at.shop = await makeShop(at.database.db);
    await at.endpoint();
    await at.delivered('succeeded');
    at.shop = shop;
  }

  test('what happens meanwhile waits, and leaves on resuming without any sweep', async () => {
    const { id } = await at.endpoint();
    expect(await set(id, 'paused')).toEqual({ ok: true });
    const waiting: string[] = [];
    for (const _ of [1, 2, 3]) {
      // A worker takes it up while its endpoint is paused, and puts it down again.
      waiting.push(...(await at.send()));
    }
    await anotherArrives();
    expect(at.receiver.received).toHaveLength(1);
    expect(await set(id, 'enabled')).toEqual({ ok: true });
    await vi.waitFor(async () => {
      for (const delivery of waiting)
        expect(await at.stored(delivery)).toMatchObject({ status: 'succeeded', attemptCount: 1 });
    }, POLL);
    expect(at.receiver.received).toHaveLength(4);
  });

  test('a retry that came due meanwhile is the next attempt, not the first anew', async () => {
    const { id } = await at.endpoint();
    at.receiver.answer = (response, received, count) =>
      void set(id, 'paused').then(() => status(count === 1 ? 500 : 200)(response, received, count));
    const deliveryIds = await at.send();
    await vi.waitFor(
      async () => expect((await at.stored(deliveryIds[0])).attemptCount).toBe(1),
      POLL,
    );
    await at.database.db
      .$executeRaw`UPDATE deliveries SET next_attempt_at = now() WHERE id = ${deliveryIds[0]}`;
    await vi.waitFor(async () => {
      await set(id, 'enabled');
      expect(await at.stored(deliveryIds[0])).toMatchObject({
        status: 'succeeded',
        attempts: [{ statusCode: 500 }, { statusCode: 200 }],
      });
    }, POLL);
  });

  test('after a 410 an endpoint can be enabled again, and not be paused', async () => {
    const { id } = await at.endpoint();
    at.receiver.answer = status(410);
    await at.delivered('failed');
    await vi.waitFor(async () => expect(await statusOf(id)).toBe('disabled'), POLL);
    expect(await set(id, 'paused')).toEqual(NOT_FOUND);
    expect(await statusOf(id)).toBe('disabled');
    expect(await set(id, 'enabled')).toEqual({ ok: true });
    at.receiver.answer = status(204);
    await at.delivered('succeeded');
  });

  test('asked twice it is as it was; a removed one or one of another shop refuses', async () => {
    const { db } = at.database;
    const { id } = await at.endpoint();
    expect(await Promise.all([set(id, 'paused'), set(id, 'paused')])).toEqual([
      { ok: true },
      { ok: true },
    ]);
    const other = await makeShop(db);
    const theirs = { shopId: other.id, id };
    expect(await setEndpointStatus(at.pipeline.deps, theirs, 'enabled')).toEqual(NOT_FOUND);
    expect(await statusOf(id)).toBe('paused');
    await removeEndpoint({ db, clock: () => new Date() }, at.shop.id, id);
    expect(await set(id, 'enabled')).toEqual(NOT_FOUND);
    expect(await statusOf(id)).toBe('paused');
  });

  test('a queue that cannot be reached does not keep an endpoint from being resumed', async () => {
    const { id } = await at.endpoint({ status: 'paused' });
    await commitEvent(at.database.db, at.shop);
    const queue = { ...at.pipeline.queue, wake: () => Promise.reject(new Error('gone')) };
    const deps = { ...at.pipeline.deps, queue };
    expect(await setEndpointStatus(deps, { shopId: at.shop.id, id }, 'enabled')).toEqual({
      ok: true,
    });
    expect(await statusOf(id)).toBe('enabled');
  });
});
