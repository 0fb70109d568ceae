import { createHmac, timingSafeEqual } from 'node:crypto';
import { Webhook as StandardWebhook } from 'standardwebhooks';
import { Webhook as SvixWebhook } from 'svix';
import { expect, test, vi } from 'vitest';
import { dispatch } from '#app/outbound/dispatch.server.ts';
import { RETRY_SCHEDULES } from '#app/outbound/retry.ts';
import { sweep } from '#app/outbound/sweep.server.ts';
import { commitEvent, overdue } from '#test/builders/outbound.ts';
import { describeOnEachBackend } from '#test/setup/queue-backends.ts';
import { telling } from '#test/setup/telling.ts';
import { POLL, setUpDelivering } from './delivering.ts';
import { ok, status, type Received } from './tls-receiver.ts';

/** The verification that AddToQuote's guide gives its readers, as it stands there. */
function verifyWebhook(body: string, signature: string, secret: string): boolean {
  const hmac = createHmac('sha256', secret);
  const digest = hmac.update(body, 'utf8').digest('hex');
  return timingSafeEqual(Buffer.from(signature), Buffer.from(digest));
}

function verify({ body, headers }: Received, secret: string): void {
  expect(verifyWebhook(body, String(headers['x-addtoquote-signature']), secret)).toBe(true);
  new StandardWebhook(secret).verify(body, headers as Record<string, string>);
  new SvixWebhook(secret).verify(body, headers as Record<string, string>);
}

describeOnEachBackend('delivering', (queueBackend) => {
  const at = setUpDelivering(queueBackend);

  test('a committed event arrives, signed as the guide, standardwebhooks and svix check it', async () => {
    const { secret } = await at.endpoint();
    const delivery = await at.delivered('succeeded');
    expect(at.receiver.received).toHaveLength(1);
    const [received] = at.receiver.received;
    if (!received) throw new Error('nothing arrived');
    verify(received, secret);
    expect(JSON.parse(received.body)).toEqual({
      id: delivery.eventId,
      type: 'quote.created',
      timestamp: delivery.createdAt.toISOString(),
      shop_domain: at.shop.domain,
      data: { quote_id: 'quo_1', quote_number: 'Q-1001', sequence: 1, message: 'Grüße, 你好 🙂' },
    });
    expect(delivery).toMatchObject({
      attemptCount: 1,
      deliveredAt: expect.any(Date) as Date,
      completedAt: expect.any(Date) as Date,
      attempts: [
        {
          number: 1,
          statusCode: 200,
          error: null,
          responseBody: 'ok',
          url: `${at.receiver.url}/hooks/token-123`,
        },
      ],
    });
  });

  test('an attempt leaves one line in the log, without address, body or secret', async () => {
    const { secret } = await at.endpoint();
    const delivery = await at.delivered('succeeded');
    expect(at.pipeline.logged).toEqual([
      expect.objectContaining({
        msg: 'attempt',
        shop_id: at.shop.id,
        endpoint_host: at.receiver.place,
        delivery_id: delivery.id,
        event_type: 'quote.created',
        attempt: 1,
        status_code: 200,
        delivery_status: 'succeeded',
      }),
    ]);
    const text = JSON.stringify(at.pipeline.logged);
    for (const hidden of [secret, 'token-123', 'Grüße']) expect(text).not.toContain(hidden);
  });

  test('after failures it is tried again with the same bytes and a new signature, until it arrives', async () => {
    const { secret } = await at.endpoint();
    at.receiver.answer = (response, received, count) =>
      (count < 3 ? status(500) : ok)(response, received, count);
    const delivery = await at.delivered('succeeded');
    expect(at.receiver.received.map(({ headers }) => headers['x-addtoquote-attempt'])).toEqual([
      '1',
      '2',
      '3',
    ]);
    expect(new Set(at.receiver.received.map(({ body }) => body)).size).toBe(1);
    expect(new Set(at.receiver.received.map(({ headers }) => headers['webhook-id'])).size).toBe(1);
    for (const received of at.receiver.received) verify(received, secret);
    expect(delivery.attempts.map(({ statusCode }) => statusCode)).toEqual([500, 500, 200]);
  });

  test('after four failed attempts it has failed, each of them in the log', async () => {
    await at.endpoint();
    at.receiver.answer = status(401);
    const delivery = await at.delivered('failed');
    expect(delivery.attempts.map(({ number, statusCode }) => [number, statusCode])).toEqual([
      [1, 401],
      [2, 401],
      [3, 401],
      [4, 401],
    ]);
    expect(delivery.attempts[0]?.error).toEqual(telling(/401 \(Unauthorized\)/));
    // Another one gets through afterwards: no fifth attempt was on its way before it.
    at.receiver.answer = ok;
    await at.delivered('succeeded');
    expect(at.receiver.received).toHaveLength(5);
  });

  test('the standard schedule: due again 1 s, 4 s and 16 s after each failure', async () => {
    await at.endpoint();
    at.receiver.answer = status(500);
    const patient = await at.pipeline.startWorker({ schedules: RETRY_SCHEDULES });
    await at.worker.stop();
    const [id] = await at.send();
    const waits: number[] = [];
    for (const attempt of [1, 2, 3]) {
      const waiting = await vi.waitFor(async () => {
        const delivery = await at.stored(id);
        expect(delivery.attemptCount).toBe(attempt);
        return delivery;
      }, POLL);
      const made = waiting.attempts[attempt - 1];
      const answeredAt = (made?.startedAt.getTime() ?? 0) + (made?.responseTimeMs ?? 0);
      waits.push(waiting.nextAttemptAt.getTime() - answeredAt);
      await at.database.db
        .$executeRaw`UPDATE deliveries SET next_attempt_at = now() WHERE id = ${id}`;
      patient.lanes.wake(waiting.endpointId);
    }
    // To the second: between the answer and its record lies a moment.
    expect(waits.map((ms) => Math.round(ms / 1_000))).toEqual([1, 4, 16]);
    await vi.waitFor(
      async () => expect(await at.stored(id)).toMatchObject({ status: 'failed', attemptCount: 4 }),
      POLL,
    );
    at.worker = await at.pipeline.startWorker();
    await patient.stop();
  });

  test('one delivery offered to many workers at once is attempted once', async () => {
    const { id: endpointId } = await at.endpoint();
    at.receiver.answer = (response) => void setTimeout(() => response.end(), 100);
    const others = await Promise.all([1, 2, 3].map(() => at.pipeline.startWorker()));
    const { deliveryIds } = await commitEvent(at.database.db, at.shop);
    for (const { lanes } of [at.worker, ...others, ...others]) lanes.wake(endpointId);
    await dispatch(at.pipeline.queue, [endpointId]);
    await vi.waitFor(
      async () => expect((await at.stored(deliveryIds[0])).status).toBe('succeeded'),
      POLL,
    );
    await at.delivered('succeeded');
    expect(at.receiver.received).toHaveLength(2);
    expect((await at.stored(deliveryIds[0])).attempts).toHaveLength(1);
    await Promise.all(others.map((worker) => worker.stop()));
  });

  test('a wake-up for an endpoint with nothing to do, or for one that is none, does nothing', async () => {
    const { id } = await at.endpoint();
    await at.delivered('succeeded');
    await dispatch(at.pipeline.queue, [id, 'ep_none']);
    at.worker.lanes.wake(id);
    await at.delivered('succeeded');
    expect(at.receiver.received).toHaveLength(2);
  });

  test('a lane that was lost under way: the result is not recorded, so that no attempt is counted twice', async () => {
    const { id: endpointId } = await at.endpoint();
    const { db } = at.database;
    at.receiver.answer = (response, received, count) =>
      void db.lane
        .update({ where: { endpointId }, data: { holder: 'somebody else' } })
        .then(() => ok(response, received, count));
    const [id] = await at.send();
    await vi.waitFor(
      () =>
        expect(at.pipeline.logged).toContainEqual(
          expect.objectContaining({ msg: 'attempt not recorded: the lane was lost' }),
        ),
      POLL,
    );
    expect(await at.stored(id)).toMatchObject({ status: 'pending', attemptCount: 0, attempts: [] });
  });

  test('an emptied queue loses nothing, however many sweep it up', async () => {
    await at.endpoint();
    const { deliveryIds } = await commitEvent(at.database.db, at.shop, {
      occurredAt: new Date(Date.now() - 60_000),
    });
    await overdue(at.database.db);
    await at.backend.flush();
    await vi.waitFor(async () => {
      await Promise.all([1, 2, 3].map(() => sweep(at.pipeline.deps)));
      expect((await at.stored(deliveryIds[0])).status).toBe('succeeded');
    }, POLL);
    await at.delivered('succeeded');
    expect(at.receiver.received).toHaveLength(2);
  });
});
