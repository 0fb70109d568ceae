import { expect, test, vi } from 'vitest';
import { appendEvent } from '#app/outbound/outbox.server.ts';
import { removeEndpoint } from '#app/outbound/remove-endpoint.server.ts';
import { sweep } from '#app/outbound/sweep.server.ts';
import { commitEvent, overdue } from '#test/builders/outbound.ts';
import { describeOnEachBackend } from '#test/setup/queue-backends.ts';
import { POLL, setUpDelivering } from './delivering.ts';
import { status } from './tls-receiver.ts';

describeOnEachBackend('endpoints that do not take events', (queueBackend) => {
  const at = setUpDelivering(queueBackend);

  test('410 fails the delivery at once and disables the endpoint', async () => {
    const { id } = await at.endpoint();
    at.receiver.answer = status(410);
    const delivery = await at.delivered('failed');
    expect(delivery.attempts).toHaveLength(1);
    await vi.waitFor(async () => {
      const row = await at.database.db.endpoint.findUniqueOrThrow({ where: { id } });
      expect(row.status).toBe('disabled');
    }, POLL);
    expect((await commitEvent(at.database.db, at.shop)).deliveryIds).toEqual([]);
  });

  test('what else is on its way to an endpoint that wants nothing more is failed, to be seen and sent again', async () => {
    const { id } = await at.endpoint();
    const waiting = await commitEvent(at.database.db, at.shop);
    await at.database.db.$executeRaw`
      UPDATE deliveries SET next_attempt_at = now() + interval '1 minute' WHERE status = 'pending'`;
    at.receiver.answer = status(410);
    await at.delivered('failed');
    await vi.waitFor(async () => {
      expect(await at.stored(waiting.deliveryIds[0])).toMatchObject({
        status: 'failed',
        attempts: [],
      });
    }, POLL);

    // One that was committed at the same moment is found by the sweep.
    await at.database.db.endpoint.update({ where: { id }, data: { status: 'enabled' } });
    const late = await commitEvent(at.database.db, at.shop);
    await overdue(at.database.db);
    await at.database.db.endpoint.update({ where: { id }, data: { status: 'disabled' } });
    await vi.waitFor(async () => {
      await sweep(at.pipeline.deps);
      expect((await at.stored(late.deliveryIds[0])).status).toBe('failed');
    }, POLL);
    expect(at.receiver.received).toHaveLength(1);
  });

  test('while its endpoint is paused a delivery waits and spends no attempts, and goes out afterwards', async () => {
    const { id } = await at.endpoint({ status: 'paused' });
    const deliveryIds = await at.send();
    await overdue(at.database.db);
    expect(await sweep(at.pipeline.deps)).toBe(0);
    expect(await at.stored(deliveryIds[0])).toMatchObject({
      status: 'pending',
      attemptCount: 0,
      attempts: [],
    });
    await at.database.db.endpoint.update({ where: { id }, data: { status: 'enabled' } });
    await vi.waitFor(async () => {
      await sweep(at.pipeline.deps);
      expect((await at.stored(deliveryIds[0])).status).toBe('succeeded');
    }, POLL);
    expect(at.receiver.received).toHaveLength(1);
  });

  test('what is on its way to a removed endpoint is cancelled, also what was committed at the same moment', async () => {
    const { id } = await at.endpoint();
    const before = await commitEvent(at.database.db, at.shop);
    let during: string[] = [];
    await at.database.db.$transaction(async (tx) => {
      const event = {
        shop: at.shop,
        quoteId: null,
        type: 'quote.created',
        sequence: null,
        occurredAt: new Date(),
        data: {},
      };
      during = (await appendEvent(tx, event)).deliveryIds;
      await removeEndpoint({ db: at.database.db, clock: () => new Date() }, at.shop.id, id);
    });
    expect((await at.stored(before.deliveryIds[0])).status).toBe('cancelled');
    expect((await at.stored(during[0])).status).toBe('pending');
    await overdue(at.database.db);
    await vi.waitFor(async () => {
      await sweep(at.pipeline.deps);
      expect((await at.stored(during[0])).status).toBe('cancelled');
    }, POLL);
    await at.endpoint();
    await at.delivered('succeeded');
    expect(at.receiver.received).toHaveLength(1);
  });

  test('an attempt under way when its endpoint is removed is still recorded', async () => {
    const { id } = await at.endpoint();
    at.receiver.answer = (response, received, count) =>
      void removeEndpoint({ db: at.database.db, clock: () => new Date() }, at.shop.id, id).then(
        () => status(500)(response, received, count),
      );
    const deliveryIds = await at.send();
    await vi.waitFor(
      async () =>
        expect(await at.stored(deliveryIds[0])).toMatchObject({
          status: 'cancelled',
          attempts: [{ statusCode: 500 }],
        }),
      POLL,
    );
  });
});
