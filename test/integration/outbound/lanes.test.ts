import { Client } from 'pg';
import { expect, test, vi } from 'vitest';
import { seal } from '#app/encryption.server.ts';
import { sealHeaders } from '#app/outbound/custom-headers.server.ts';
import { giveUp } from '#app/outbound/give-up.server.ts';
import { removeEndpoint } from '#app/outbound/remove-endpoint.server.ts';
import { resendDelivery } from '#app/outbound/resend-delivery.server.ts';
import { sweep } from '#app/outbound/sweep.server.ts';
import { commitEvents, makeShop, overdue, TEST_KEYS } from '#test/builders/outbound.ts';
import { telling } from '#test/setup/telling.ts';
import { describeOnEachBackend } from '#test/setup/queue-backends.ts';
import { POLL, setUpDelivering } from './delivering.ts';
import { ok, status } from './tls-receiver.ts';

describeOnEachBackend('lanes', (queueBackend) => {
  const at = setUpDelivering(queueBackend);

  /** Holds a delivery's row until the answer is called. */
  async function lock(deliveryId: string | undefined): Promise<() => Promise<void>> {
    const client = new Client(at.database.url);
    await client.connect();
    await client.query('BEGIN');
    await client.query('SELECT 1 FROM deliveries WHERE id = $1 FOR UPDATE', [deliveryId]);
    return async () => {
      await client.query('ROLLBACK');
      await client.end();
    };
  }

  test('an attempt that cannot be recorded for a while holds up nobody else’s, and is recorded after that', async () => {
    await at.endpoint();
    const [held] = await commitEvents(at.database.db, at.shop, 1);
    const unlock = await lock(held);
    const { endpointId } = await at.stored(held);
    at.worker.lanes.wake(endpointId);
    await vi.waitFor(() => expect(at.receiver.received).toHaveLength(1), POLL);
    at.shop = await makeShop(at.database.db);
    await at.endpoint();
    await at.delivered('succeeded');
    expect(await at.stored(held)).toMatchObject({ status: 'pending', attempts: [] });
    await unlock();
    await vi.waitFor(
      async () =>
        expect(await at.stored(held)).toMatchObject({
          status: 'succeeded',
          attempts: [{ number: 1, statusCode: 200 }],
        }),
      POLL,
    );
  });

  test('a secret that cannot be read any more: the attempt failed, and says what to do', async () => {
    const { id } = await at.endpoint();
    await at.database.db.endpoint.update({
      where: { id },
      data: { secretSealed: 'lost-key.AAAA' },
    });
    const delivery = await at.delivered('failed');
    expect(delivery.attempts).toHaveLength(4);
    expect(delivery.attempts[0]).toMatchObject({
      statusCode: null,
      error: telling(/the secret of this endpoint cannot be read any more/),
    });
    await at.endpoint();
    await at.delivered('failed').catch(() => undefined);
    await vi.waitFor(() => expect(at.receiver.received.length).toBeGreaterThan(0), POLL);
    for (const { headers } of at.receiver.received) {
      expect(headers['x-addtoquote-signature']).toMatch(/^[0-9a-f]{64}$/);
    }
  });

  test('custom headers that cannot be read any more: the same, with what to do about them', async () => {
    const { id } = await at.endpoint();
    await at.database.db.endpoint.update({
      where: { id },
      data: { headersSealed: seal('[]', [{ name: 'lost', key: Buffer.alloc(32, 1) }]) },
    });
    const delivery = await at.delivered('failed');
    expect(delivery.attempts).toHaveLength(4);
    expect(delivery.attempts[0]).toMatchObject({
      statusCode: null,
      error: telling(
        /the custom headers of this endpoint cannot be read any more.*type them again/,
      ),
    });
    expect(at.receiver.received).toEqual([]);
    await at.database.db.endpoint.update({ where: { id }, data: { headersSealed: null } });
    await at.delivered('succeeded');
  });

  test('a secret before the current one that cannot be read any more keeps nothing from being signed', async () => {
    const { id } = await at.endpoint();
    await at.database.db.endpoint.update({
      where: { id },
      data: {
        previousSecretSealed: 'lost-key.AAAA',
        previousSecretUntil: new Date(Date.now() + 3_600_000),
      },
    });
    await at.delivered('succeeded');
    expect(at.receiver.received[0]?.headers).not.toHaveProperty('x-addtoquote-signature-previous');
  });

  test('what is recorded of a request is what was sent, with the merchant’s own values masked', async () => {
    const { id } = await at.endpoint();
    const own = [
      { name: 'Authorization', value: 'Bearer key-1' },
      { name: 'constructor', value: 'key-2' },
    ];
    await at.database.db.endpoint.update({
      where: { id },
      data: { headersSealed: sealHeaders(own, TEST_KEYS) },
    });
    const { attempts } = await at.delivered('succeeded');
    const [received] = at.receiver.received;
    expect(received?.headers).toMatchObject({
      authorization: 'Bearer key-1',
      constructor: 'key-2',
    });
    const { Authorization, constructor, ...ours } = JSON.parse(
      attempts[0]?.requestHeaders ?? '',
    ) as Record<string, string>;
    expect([Authorization, constructor]).toEqual(['•••', '•••']);
    for (const [name, value] of Object.entries(ours)) {
      expect(received?.headers[name.toLowerCase()]).toBe(value);
    }
    expect(Object.keys(ours)).toContain('X-AddToQuote-Signature');
  });

  test('a queue that cannot be reached: the sweep delivers without it', async () => {
    await at.endpoint();
    const [id] = await commitEvents(at.database.db, at.shop, 1);
    await overdue(at.database.db);
    const queue = { ...at.pipeline.queue, wake: () => Promise.reject(new Error('gone')) };
    const wakeHere = (endpointId: string): void => at.worker.lanes.wake(endpointId);
    expect(await sweep({ ...at.pipeline.deps, queue, wakeHere })).toBe(1);
    await vi.waitFor(async () => expect((await at.stored(id)).status).toBe('succeeded'), POLL);
  });

  test('a backlog of a removed endpoint is given up in batches, and what somebody is at is left to them', async () => {
    const { id } = await at.endpoint({ status: 'paused' });
    const deliveryIds = await commitEvents(at.database.db, at.shop, 30);
    const unlock = await lock(deliveryIds[7]);
    const { db } = at.database;
    await removeEndpoint({ db, clock: () => new Date() }, at.shop.id, id);
    const left = { endpointId: id, status: 'pending' as const };
    expect(await db.delivery.count({ where: left })).toBe(1);
    await unlock();
    await giveUp(db, at.shop.id, id);
    expect(await db.delivery.count({ where: left })).toBe(0);
    expect(await db.delivery.count({ where: { endpointId: id, status: 'cancelled' } })).toBe(30);
  });

  test('a delivery that is sent again while its last attempt is under way goes on in the new run', async () => {
    const { id: endpointId } = await at.endpoint();
    const { db } = at.database;
    at.receiver.answer = (response, received, count) => {
      if (count < 4) return status(500)(response, received, count);
      if (count > 4) return ok(response, received, count);
      const again = async (): Promise<void> => {
        await db.delivery.updateMany({ where: { endpointId }, data: { status: 'failed' } });
        const { id } = await db.delivery.findFirstOrThrow({ where: { endpointId } });
        await resendDelivery(at.pipeline.deps, at.shop.id, id);
        status(500)(response, received, count);
      };
      return void again();
    };
    const { attempts } = await at.delivered('succeeded');
    expect(attempts.map(({ statusCode }) => statusCode)).toEqual([500, 500, 500, 500, 200]);
  });

  test('an endpoint that is enabled again begins anew, whatever its last attempts said', async () => {
    const { id } = await at.endpoint();
    at.receiver.answer = status(500);
    await at.delivered('failed');
    const lane = () => at.database.db.lane.findUniqueOrThrow({ where: { endpointId: id } });
    await vi.waitFor(async () => expect((await lane()).failuresInRow).toBe(4), POLL);
    at.receiver.answer = ok;
    await at.delivered('succeeded');
    await vi.waitFor(
      async () => expect(await lane()).toMatchObject({ failuresInRow: 0, failingSince: null }),
      POLL,
    );
  });
});
