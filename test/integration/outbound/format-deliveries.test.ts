import { createHmac } from 'node:crypto';
import { expect, test, vi } from 'vitest';
import { dispatch } from '#app/outbound/dispatch.server.ts';
import type { EndpointFormat } from '#app/outbound/formats/formats.ts';
import { eraseCustomer } from '#app/quotes/erase-customer.server.ts';
import { requestQuote } from '#app/quotes/request-quote.server.ts';
import { sampleEvents } from '#app/quotes/sample-event.ts';
import { sendTestEvent } from '#app/quotes/send-test-event.server.ts';
import { shopThatSells } from '#test/builders/admin-graphql.ts';
import { commitEvent } from '#test/builders/outbound.ts';
import { quoteRequest } from '#test/builders/quotes.ts';
import { receiveFromB2bNinja } from '#test/receivers/b2b-ninja.ts';
import { receiveFromSalesByte } from '#test/receivers/salesbyte.ts';
import { telling } from '#test/setup/telling.ts';
import { describeOnEachBackend } from '#test/setup/queue-backends.ts';
import { POLL, setUpDelivering } from './delivering.ts';
import { ok, status, type Received } from './tls-receiver.ts';

const sample = sampleEvents('quo_01kakq5yw0e2t8qzq4a3x7m1hd');

describeOnEachBackend('what endpoints of other formats are sent', (queueBackend) => {
  const at = setUpDelivering(queueBackend);

  /** One endpoint of a format, which hears of everything that it can. */
  const endpointOf = (format: EndpointFormat, events: string[]) => at.endpoint({ format, events });
  const event = (type: string) => ({ type, ...sample(type) });
  const frozen = (deliveryId = '') =>
    at.database.db.delivery.findUniqueOrThrow({
      where: { id: deliveryId },
      select: { format: true, body: true, event: { select: { body: true } } },
    });

  async function arrived(deliveryIds: string[]): Promise<Received> {
    await vi.waitFor(async () => {
      expect(await at.stored(deliveryIds[0])).toMatchObject({ status: 'succeeded' });
    }, POLL);
    const received = at.receiver.received.at(-1);
    if (!received) throw new Error('nothing arrived');
    return received;
  }

  test.each([
    ['salesbyte', 'quote.checked_out', '"quote_profile_name":"Standard quote"'],
    ['superoffice', 'quote.approved', '"Event":"quote.approved","PrimaryKey":1042'],
    ['b2b_ninja', 'quote.tagged', '"event":"Quote - Tagged"'],
  ] as const)(
    '%s: the body is frozen with the delivery and sent as it is',
    async (format, type, part) => {
      await endpointOf(format, [type]);
      const deliveryIds = await at.send(event(type));
      const { body, ...stored } = await frozen(deliveryIds[0]);
      expect(stored.format).toBe(format);
      expect(body).toContain(part);
      expect((await arrived(deliveryIds)).body).toBe(body);
    },
  );

  test('salesbyte: 200 acknowledges, and nothing else does', async () => {
    await endpointOf('salesbyte', ['quote.checked_out']);
    at.receiver.answer = (response, received, count) =>
      (count === 1 ? status(204) : ok)(response, received, count);
    const deliveryIds = await at.send(event('quote.checked_out'));
    await arrived(deliveryIds);
    expect((await at.stored(deliveryIds[0])).attempts).toMatchObject([
      { statusCode: 204, error: telling(/only 200 acknowledges/) },
      { statusCode: 200, error: null },
    ]);
  });

  test('native: there is no second body', async () => {
    await endpointOf('native', ['quote.approved']);
    const deliveryIds = await at.send(event('quote.approved'));
    const { body, format, event: stored } = await frozen(deliveryIds[0]);
    expect([format, body]).toEqual(['native', null]);
    expect((await arrived(deliveryIds)).body).toBe(stored.body);
  });

  test('the engine sends each format’s headers, a retry counted as its vendor counts', async () => {
    const { secret } = await endpointOf('superoffice', ['quote.sent']);
    at.receiver.answer = (response, _, count) =>
      void response.writeHead(count === 1 ? 500 : 200).end();
    const { headers, body } = await arrived(await at.send(event('quote.sent')));
    expect(headers).toMatchObject({
      'x-superoffice-event': 'quote.sent',
      'x-superoffice-retry': '1',
      'x-superoffice-signature': createHmac('sha256', secret).update(body).digest('base64'),
    });
    expect(Object.keys(headers).filter((name) => name.startsWith('x-addtoquote'))).toEqual([]);
  });

  test('an endpoint hears only of what its format has', async () => {
    await endpointOf('salesbyte', ['quote.created', 'quote.checked_out']);
    const { deliveryIds } = await commitEvent(at.database.db, at.shop, event('quote.created'));
    expect(deliveryIds).toEqual([]);
  });

  test('an event that lacks its quote is a bug, and nothing of it is committed', async () => {
    await endpointOf('superoffice', ['quote.sent']);
    const without = { type: 'quote.sent', data: sample('quote.sent').data };
    await expect(commitEvent(at.database.db, at.shop, without)).rejects.toThrow(
      /without its quote/,
    );
    expect(await at.database.db.event.count({ where: { shopId: at.shop.id } })).toBe(0);
  });

  test('the test button sends each vendor’s own kind, logged like any other', async () => {
    const bodies: Partial<Record<EndpointFormat, Received>> = {};
    for (const format of ['native', 'salesbyte', 'superoffice', 'b2b_ninja'] as const) {
      const { id } = await endpointOf(format, []);
      const sent = await sendTestEvent(at.pipeline.deps, at.shop, id);
      if (!sent.ok) throw new Error(sent.reason);
      await dispatch(at.pipeline.queue, [id]);
      bodies[format] = await arrived([sent.deliveryId]);
      expect(await at.stored(sent.deliveryId)).toMatchObject({ attemptCount: 1 });
    }
    expect(bodies.native?.body).toContain('"type":"quote.test"');
    expect(receiveFromSalesByte(bodies.salesbyte?.body ?? '')).toMatchObject({ id: 1042 });
    expect(bodies.superoffice?.headers).toMatchObject({ 'x-hook-test': 'true' });
    expect(bodies.superoffice?.body).toContain('"Event":"test","PrimaryKey":0,"Entity":"test"');
    expect(bodies.b2b_ninja?.body).toContain('"event":"Quote - Created"');
  });

  test('a quote that a shopper asks for reaches B2B Ninja’s receiver, and can be erased there', async () => {
    const { secret } = await endpointOf('b2b_ninja', ['quote.created']);
    const { db } = at.database;
    const storefront = { shop: at.shop, admin: shopThatSells(), customerGid: null };
    const asked = await requestQuote(at.pipeline.deps, storefront, quoteRequest());
    if (!asked.ok) throw new Error(JSON.stringify(asked.errors));
    await dispatch(at.pipeline.queue, asked.endpointIds);
    const { headers, body } = await arrived(asked.deliveryIds);
    const received = receiveFromB2bNinja(
      { headers: headers as Record<string, string>, body },
      secret,
    );
    expect(received).toMatchObject({
      event: 'Quote - Created',
      quote_id: asked.quote.id,
      quote: {
        customer: { name: 'Ada Lovelace', city: 'London', country: 'GB', state: '' },
        products: [
          {
            qty: 3,
            price: 20,
            price_total: 60,
            quote: '12.50',
            discount: 7.5,
            discount_total: 22.5,
          },
        ],
        quote_total: '37.50',
        price_total: '60.00',
        status: 'new',
        tags: null,
        total: 37.5,
      },
    });

    const deps = { db, clock: () => new Date(), adminFor: () => Promise.resolve(null) };
    await eraseCustomer(deps, at.shop, { gid: null, email: 'ada@example.com' });
    const erased = (await frozen(asked.deliveryIds[0])).body ?? '';
    expect(erased).not.toMatch(/Ada|London/);
    expect(
      receiveFromB2bNinja({ headers: headers as Record<string, string>, body: erased }, secret),
    ).toMatchObject({
      quote_id: asked.quote.id,
      quote: { quote_total: '37.50', products: [{ qty: 3 }] },
    });
    expect(
      await db.attempt.findFirst({ where: { deliveryId: asked.deliveryIds[0] ?? '' } }),
    ).toMatchObject({ requestHeaders: null, responseBody: null });
  });
});
