import { createHmac } from 'node:crypto';
import { expect, test, vi } from 'vitest';
import { findDelivery } from '#app/outbound/delivery-log.server.ts';
import { dispatch } from '#app/outbound/dispatch.server.ts';
import { resendDelivery } from '#app/outbound/resend-delivery.server.ts';
import { sendTestEvent } from '#app/quotes/send-test-event.server.ts';
import { telling } from '#test/setup/telling.ts';
import { describeOnEachBackend } from '#test/setup/queue-backends.ts';
import { POLL, setUpDelivering } from './delivering.ts';
import { ok, status } from './tls-receiver.ts';

describeOnEachBackend('what AddToQuote’s guide promises', (queueBackend) => {
  const at = setUpDelivering(queueBackend);

  test('each attempt is in the log with its time, address, event type, status, response time and error', async () => {
    await at.endpoint();
    at.receiver.answer = (response, received, count) =>
      (count === 1 ? status(500) : ok)(response, received, count);
    const { id } = await at.delivered('succeeded');
    const logged = await findDelivery(at.database.db, at.shop.id, id);
    const url = `${at.receiver.url}/hooks/token-123`;
    expect(logged).toMatchObject({
      eventType: 'quote.created',
      attempts: [
        { number: 1, startedAt: expect.any(Date) as Date, url, statusCode: 500 },
        { number: 2, startedAt: expect.any(Date) as Date, url, statusCode: 200, error: null },
      ],
    });
    const [first, second] = logged?.attempts ?? [];
    expect(first?.error).toEqual(telling(/answered 500/));
    expect(first?.startedAt.getTime()).toBeLessThanOrEqual(second?.startedAt.getTime() ?? 0);
    for (const attempt of [first, second]) {
      expect(Number.isInteger(attempt?.responseTimeMs)).toBe(true);
    }
  });

  test('a receiver whose queue is full and says 429 is tried again until it takes it', async () => {
    await at.endpoint();
    at.receiver.answer = (response, received, count) =>
      (count < 4 ? status(429) : ok)(response, received, count);
    const { attempts } = await at.delivered('succeeded');
    expect(attempts.map(({ statusCode }) => statusCode)).toEqual([429, 429, 429, 200]);
  });

  test('each endpoint is sent what it subscribed to, signed with its own secret', async () => {
    const crm = await at.endpoint({ url: `${at.receiver.url}/crm` });
    const erp = await at.endpoint({ url: `${at.receiver.url}/erp`, events: ['quote.converted'] });
    await at.send();
    await at.send({ type: 'quote.converted' });
    await vi.waitFor(() => expect(at.receiver.received).toHaveLength(2), POLL);
    const arrived = new Map(at.receiver.received.map((received) => [received.path, received]));
    for (const [path, own, type] of [
      ['/crm', crm.secret, 'quote.created'],
      ['/erp', erp.secret, 'quote.converted'],
    ] as const) {
      const received = arrived.get(path);
      const signature = createHmac('sha256', own)
        .update(received?.body ?? '')
        .digest('hex');
      expect(received?.headers).toMatchObject({
        'x-addtoquote-signature': signature,
        'x-addtoquote-event': type,
      });
    }
    expect(crm.secret).not.toBe(erp.secret);
  });

  test('what is sent is a POST', async () => {
    await at.endpoint();
    at.receiver.answer = (response) =>
      void response.writeHead(response.req.method === 'POST' ? 200 : 405).end();
    expect(await at.delivered('succeeded')).toMatchObject({ attemptCount: 1 });
  });

  test('what is sent again by hand is the same event, byte for byte', async () => {
    await at.endpoint();
    const { id } = await at.delivered('succeeded');
    expect(await resendDelivery(at.pipeline.deps, at.shop.id, id)).toMatchObject({ ok: true });
    await vi.waitFor(() => expect(at.receiver.received).toHaveLength(2), POLL);
    const [first, again] = at.receiver.received;
    expect(again?.body).toBe(first?.body);
    for (const name of ['x-addtoquote-event-id', 'x-addtoquote-signature', 'webhook-id']) {
      expect(again?.headers[name]).toBe(first?.headers[name]);
    }
    expect(again?.headers['x-addtoquote-attempt']).toBe('2');
    await vi.waitFor(
      async () => expect(await at.stored(id)).toMatchObject({ attemptCount: 2 }),
      POLL,
    );
  });

  test.each([
    ['native', ['X-AddToQuote-Signature', 'X-AddToQuote-Event-Id', 'webhook-signature']],
    ['superoffice', ['X-Superoffice-Event', 'X-Superoffice-Eventid', 'X-Superoffice-Signature']],
    ['b2b_ninja', ['qn-secret']],
  ] as const)('%s: headers leave in the casing of its document', async (format, names) => {
    const { id } = await at.endpoint({ format });
    let raw: string[] = [];
    at.receiver.answer = (response) => {
      raw = response.req.rawHeaders;
      response.end();
    };
    const sent = await sendTestEvent(at.pipeline.deps, at.shop, id);
    await dispatch(at.pipeline.queue, [id]);
    const deliveryId = sent.ok ? sent.deliveryId : '';
    await vi.waitFor(
      async () => expect(await at.stored(deliveryId)).toMatchObject({ status: 'succeeded' }),
      POLL,
    );
    expect(raw).toEqual(expect.arrayContaining([...names]));
    expect(raw).toContain('application/json; charset=utf-8');
  });
});
