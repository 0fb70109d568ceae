import fc from 'fast-check';
import { Webhook as StandardWebhook } from 'standardwebhooks';
import { describe, expect, test } from 'vitest';
import { guidOf, newId } from '#app/ids.ts';
import type { EventFacts } from '#app/outbound/formats/facts.ts';
import { formatBody, testBody } from '#app/outbound/formats/format-body.ts';
import { formatHeaders } from '#app/outbound/formats/format-headers.server.ts';
import { FORMATS, TEST_EVENT_TYPE, type EndpointFormat } from '#app/outbound/formats/formats.ts';
import { nativeBody } from '#app/outbound/formats/native.ts';
import type { Secrets } from '#app/outbound/formats/transmission.ts';
import { EVENT_CATALOGUE, EVENTS, type EventType } from '#app/quotes/events.ts';
import { sampleEvents } from '#app/quotes/sample-event.ts';
import { amount, checkedOutData, occurredAt, quoteFacts } from '#test/builders/events.ts';
import { ADDTOQUOTE_EVENTS, receiveFromAddToQuote } from '#test/receivers/addtoquote.ts';
import { receiveFromB2bNinja } from '#test/receivers/b2b-ninja.ts';
import { receiveFromSalesByte } from '#test/receivers/salesbyte.ts';
import { receiveFromSuperOffice, receiveTestFromSuperOffice } from '#test/receivers/superoffice.ts';

/** What each format makes, judged by receivers that were written from the vendors' documents alone. */

const endpoint = { name: 'CRM “north”' };
const sample = sampleEvents('quo_01kakq5yw0e2t8qzq4a3x7m1hd');

function event(type: string, changes: Partial<EventFacts> = {}): EventFacts {
  return {
    id: newId('event'),
    type,
    occurredAt: new Date('2026-11-21T18:00:00.835Z'),
    shopDomain: 'acme.myshopify.com',
    data: {},
    ...changes,
  };
}

interface Sent {
  format: EndpointFormat;
  event: EventFacts;
  body: string;
  secrets: Secrets;
  attempt?: number;
}

function posted({ format, event: told, body, secrets, attempt = 1 }: Sent) {
  const sent = {
    eventId: told.id,
    eventType: told.type,
    deliveryId: newId('delivery'),
    attempt,
    sentAt: new Date(),
    body,
  };
  return { headers: formatHeaders(format, sent, secrets), body };
}

/** What a merchant may have typed: anything that can be seen, in ASCII. */
const secret = fc.string({
  unit: fc.integer({ min: 0x21, max: 0x7e }).map((code) => String.fromCharCode(code)),
  minLength: 1,
  maxLength: 256,
});

/** The same body with a key that no document has. */
const withMore = (body: string): string => body.replace('{', '{"surplus":1,');

describe('native', () => {
  test('every event of AddToQuote’s guide is as the guide has it, signed by any secret', () => {
    for (const type of ADDTOQUOTE_EVENTS) {
      const told = event(type, { data: sample(type).data });
      fc.assert(
        fc.property(secret, (key) => {
          const request = posted({
            format: 'native',
            event: told,
            body: nativeBody(told),
            secrets: [key],
          });
          expect(receiveFromAddToQuote(request, key)).toMatchObject({ type, id: told.id });
          const surplus = posted({
            format: 'native',
            event: told,
            body: withMore(request.body),
            secrets: [key],
          });
          expect(() => receiveFromAddToQuote(surplus, key)).toThrow(/surplus/);
        }),
        { numRuns: 20 },
      );
    }
  });

  test('the standard signature is by the key in a whsec_ secret, else by the secret’s own bytes', () => {
    const told = event('quote.created');
    const signed = (key: string) =>
      posted({ format: 'native', event: told, body: nativeBody(told), secrets: [key] });
    const ours = `whsec_${Buffer.alloc(32, 5).toString('base64')}`;
    const { headers, body } = signed(ours);
    expect(() => new StandardWebhook(ours).verify(body, headers)).not.toThrow();
    for (const typed of ['correct-horse', 'whsec_not*base64', 'whsec_', 'whsec_abc']) {
      const request = signed(typed);
      const itself = `whsec_${Buffer.from(typed).toString('base64')}`;
      expect(() => new StandardWebhook(itself).verify(request.body, request.headers)).not.toThrow();
    }
  });
});

describe('SalesByte', () => {
  test('any quote that was checked out is as the documentation has it', () => {
    fc.assert(
      fc.property(checkedOutData, quoteFacts, (data, quote) => {
        EVENTS['quote.checked_out'].data.parse(data);
        const body = formatBody('salesbyte', {
          event: event('quote.checked_out', { data }),
          quote,
          endpoint,
        });
        const received = receiveFromSalesByte(body);
        expect(received).toMatchObject({
          id: quote.number,
          customer_name: data.customer.name,
          customer_email: data.customer.email,
          is_signed: data.signature.is_signed,
          statuses: data.statuses,
          links: data.links,
        });
        expect(new Date(received.created_at)).toEqual(new Date(data.created_at));
        expect(() => receiveFromSalesByte(withMore(body))).toThrow(/surplus/);
      }),
      { numRuns: 200 },
    );
  });

  test('amounts keep every digit', () => {
    fc.assert(
      fc.property(amount, (value) => {
        const { data, quote } = sample('quote.checked_out');
        const told = event('quote.checked_out', { data: { ...data, quote_value: value } });
        const body = formatBody('salesbyte', { event: told, quote, endpoint });
        const [, written = ''] = /"quote_value":([0-9.]+),/.exec(body) ?? [];
        const [whole, fraction = ''] = value.split('.');
        const [wroteWhole, wroteFraction = ''] = written.split('.');
        expect([wroteWhole, wroteFraction.padEnd(4, '0')]).toEqual([whole, fraction]);
      }),
    );
  });

  test('it carries our signature and event id as well', () => {
    const told = event('quote.checked_out');
    const { headers } = posted({
      format: 'salesbyte',
      event: told,
      body: '{}',
      secrets: ['new', 'old'],
    });
    expect(headers).toMatchObject({
      'X-AddToQuote-Event-Id': told.id,
      'X-AddToQuote-Signature': expect.stringMatching(/^[0-9a-f]{64}$/) as string,
      'X-AddToQuote-Signature-Previous': expect.stringMatching(/^[0-9a-f]{64}$/) as string,
    });
  });
});

describe('SuperOffice', () => {
  test('each of its four events, for any quote and secret, is as the documentation has it', () => {
    for (const type of FORMATS.superoffice.events ?? []) {
      fc.assert(
        fc.property(quoteFacts, occurredAt, secret, (quote, time, key) => {
          const told = event(type, { occurredAt: time });
          const body = formatBody('superoffice', { event: told, quote, endpoint });
          const request = posted({ format: 'superoffice', event: told, body, secrets: [key] });
          expect(receiveFromSuperOffice(request, key)).toEqual({
            EventId: guidOf(told.id),
            Timestamp: `${time.toISOString().slice(0, -1)}0000Z`,
            Changes: [],
            Event: type,
            PrimaryKey: quote.number,
            Entity: 'quote',
            ContextIdentifier: 'acme.myshopify.com',
            ChangedByAssociateId: quote.actorId,
            WebhookName: endpoint.name,
          });
          expect(() => receiveFromSuperOffice(request, `${key}!`)).toThrow(/signature/);
        }),
        { numRuns: 50 },
      );
    }
  });

  test('what is not documented is refused, and retries are counted from none', () => {
    const told = event('quote.sent');
    const body = formatBody('superoffice', {
      event: told,
      quote: sample('quote.sent').quote,
      endpoint,
    });
    const sent = { format: 'superoffice' as const, event: told, secrets: ['key'] as const };
    expect(() => receiveFromSuperOffice(posted({ ...sent, body: withMore(body) }), 'key')).toThrow(
      /surplus/,
    );
    expect(posted({ ...sent, body }).headers['X-SuperOffice-Retry']).toBe('0');
    expect(posted({ ...sent, body, attempt: 4 }).headers['X-SuperOffice-Retry']).toBe('3');
  });

  test('its test is SuperOffice’s own, marked as one', () => {
    const told = event(TEST_EVENT_TYPE);
    const body = testBody('superoffice', { event: told, endpoint }, sample);
    const request = posted({ format: 'superoffice', event: told, body, secrets: ['key'] });
    expect(receiveTestFromSuperOffice(request, 'key')).toMatchObject({
      Event: 'test',
      PrimaryKey: 0,
    });
    const real = event('quote.sent');
    expect(
      posted({ format: 'superoffice', event: real, body, secrets: ['key'] }).headers,
    ).not.toHaveProperty('X-Hook-Test');
  });

  test('while a rotation overlaps its one signature is by the new secret', () => {
    const told = event('quote.sent');
    const body = formatBody('superoffice', {
      event: told,
      quote: sample('quote.sent').quote,
      endpoint,
    });
    const request = posted({ format: 'superoffice', event: told, body, secrets: ['new', 'old'] });
    expect(receiveFromSuperOffice(request, 'new')).toMatchObject({ Event: 'quote.sent' });
    expect(() => receiveFromSuperOffice(request, 'old')).toThrow(/signature/);
  });
});

describe('B2B Ninja', () => {
  test('each of its six triggers, for any quote, with a secret or none, is as documented', () => {
    for (const type of FORMATS.b2b_ninja.events ?? []) {
      fc.assert(
        fc.property(quoteFacts, fc.option(secret), (quote, key) => {
          const told = event(type);
          const body = formatBody('b2b_ninja', { event: told, quote, endpoint });
          const secrets = key === null ? ([] as const) : ([key, 'old'] as const);
          const request = posted({ format: 'b2b_ninja', event: told, body, secrets });
          const received = receiveFromB2bNinja(request, key);
          expect(received.quote_id).toBe(quote.id);
          expect(received.quote).toMatchObject({
            quote_total: quote.total,
            created: quote.createdAt.getTime(),
            tags: quote.tags.length > 0 ? quote.tags : null,
          });
          expect(() => receiveFromB2bNinja({ ...request, body: withMore(body) }, key)).toThrow(
            /surplus/,
          );
        }),
        { numRuns: 50 },
      );
    }
  });

  test('the triggers are named as B2B Ninja names them, and nothing of ours is in its headers', () => {
    const named = (FORMATS.b2b_ninja.events ?? []).map((type) => {
      const told = event(type);
      const body = formatBody('b2b_ninja', { event: told, quote: sample(type).quote, endpoint });
      const request = posted({ format: 'b2b_ninja', event: told, body, secrets: [] });
      expect(Object.keys(request.headers)).toEqual(['Content-Type', 'User-Agent']);
      return receiveFromB2bNinja(request, null).event;
    });
    expect(named).toEqual([
      'Quote - Created',
      'Quote - Sent',
      'Quote - Email Added',
      'Quote - Tagged',
      'Quote - Tag Removed',
      'Quote - Order Placed',
    ]);
  });

  test('a discount is the exact difference, not the float one', () => {
    const { quote } = sample('quote.created');
    const line = {
      productId: 1,
      quantity: 3,
      listPrice: '0.30',
      listTotal: '0.90',
      price: '0.20',
      total: '0.60',
    };
    const told = { event: event('quote.created'), quote: { ...quote, lines: [line] }, endpoint };
    expect(formatBody('b2b_ninja', told)).toContain('"discount":0.1,"discount_total":0.3,');
  });
});

test('every event of the catalogue has a sample that its schema takes, and each format has its own', () => {
  for (const { type } of EVENT_CATALOGUE) {
    const { data, quote } = sample(type);
    expect(EVENTS[type satisfies EventType].data.strict().parse(data)).toEqual(data);
    for (const format of ['salesbyte', 'superoffice', 'b2b_ninja'] as const) {
      if (!FORMATS[format].events?.includes(type)) continue;
      expect(formatBody(format, { event: event(type, { data }), quote, endpoint })).toMatch(/^\{/);
    }
  }
});
