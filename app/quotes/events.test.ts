import { describe, expect, test } from 'vitest';
import { nativeBody } from '../outbound/formats/native.ts';
import { bodyWithoutCustomer, EVENT_CATALOGUE, EVENTS, eventData } from './events.ts';
import { sampleEvents } from './sample-event.ts';
import { testQuoteData } from './test-quote.ts';

const body = (type: string, data: Record<string, unknown>): string =>
  nativeBody({
    id: 'evt_1',
    type,
    occurredAt: new Date('2026-11-21T18:00:00Z'),
    shopDomain: 'acme.myshopify.com',
    data,
  });

test('the catalogue has every event but the test, which an endpoint gets anyway', () => {
  expect(EVENT_CATALOGUE).toHaveLength(Object.keys(EVENTS).length - 1);
  expect(EVENT_CATALOGUE.map(({ type }) => type)).not.toContain('quote.test');
  const created = { type: 'quote.created', title: 'events.created', live: true };
  expect(EVENT_CATALOGUE).toContainEqual(created);
});

test('data that differs from its schema is refused', () => {
  const data = testQuoteData('quo_1');
  expect(() => eventData('quote.test', { ...data, total_requested: '1,148.20' })).toThrow();
  expect(() => eventData('quote.test', { ...data, quote_number: undefined as never })).toThrow();
});

test('the test event is a quote.created with a mark', () => {
  const { test: mark, ...data } = testQuoteData('quo_1');
  expect(mark).toBe(true);
  expect(EVENTS['quote.created'].data.parse(data)).toEqual(data);
});

describe('a body without its customer', () => {
  const { test: _, ...data } = testQuoteData('quo_1');
  const erased = bodyWithoutCustomer(body('quote.created', data));

  test('names nobody any more', () => {
    for (const trace of [
      'Jordan',
      'jordan@example.com',
      '555',
      'Trading',
      'Springfield',
      'artwork',
      'hold this',
      'One colour',
    ]) {
      expect(erased).not.toContain(trace);
    }
  });

  test('still says what was asked for, in its schema’s shape', () => {
    const parsed = JSON.parse(erased) as { id: string; timestamp: string; data: unknown };
    expect(parsed).toMatchObject({ id: 'evt_1', timestamp: '2026-11-21T18:00:00.000Z' });
    const kept = EVENTS['quote.created'].data.parse(parsed.data);
    expect(kept.line_items).toHaveLength(2);
    expect(kept.total_requested).toBe('1148.20');
    expect(Object.keys(JSON.parse(erased))).toEqual([
      'id',
      'type',
      'timestamp',
      'shop_domain',
      'data',
    ]);
  });

  test('of any event names nobody any more and stays in its schema’s shape', () => {
    const sample = sampleEvents('quo_1');
    for (const { type } of EVENT_CATALOGUE) {
      const kept = bodyWithoutCustomer(body(type, sample(type).data));
      for (const trace of [
        'Jordan',
        'jordan@',
        'Springfield',
        'PO-7781',
        'purchasing@',
        'for less',
      ]) {
        expect(kept).not.toContain(trace);
      }
      const stored = JSON.parse(kept) as { data: unknown };
      expect(EVENTS[type].data.strict().parse(stored.data)).toEqual(stored.data);
    }
  });

  test('of a test event is left as it is', () => {
    const sent = body('quote.test', testQuoteData('quo_1'));
    expect(bodyWithoutCustomer(sent)).toBe(sent);
  });
});
