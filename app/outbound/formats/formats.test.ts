import { expect, test } from 'vitest';
import {
  FORMATS,
  hasEvent,
  subscribableEvents,
  takesAllEvents,
  type EndpointFormat,
} from './formats.ts';

const catalogue = [
  { type: 'quote.created', live: true },
  { type: 'quote.sent', live: false },
  { type: 'quote.approved', live: false },
];

test('an endpoint subscribes to events that happen, and to all of a format of which none does', () => {
  expect(subscribableEvents('native', catalogue)).toEqual(['quote.created']);
  expect(subscribableEvents('b2b_ninja', catalogue)).toEqual(['quote.created']);
  expect(subscribableEvents('superoffice', catalogue)).toEqual(['quote.sent', 'quote.approved']);
});

test('an endpoint takes all events when it takes all that it can, and a format has several', () => {
  const takesAll = (format: EndpointFormat, ...events: string[]) =>
    takesAllEvents({ format, events }, catalogue);
  expect(takesAll('superoffice', 'quote.approved', 'quote.sent')).toBe(true);
  expect(takesAll('superoffice', 'quote.sent')).toBe(false);
  expect(takesAll('b2b_ninja', 'quote.created')).toBe(false);
});

test('a format has the events of its vendor, the native one every event', () => {
  expect(hasEvent('native', 'quote.anything')).toBe(true);
  expect(hasEvent('salesbyte', 'quote.checked_out')).toBe(true);
  expect(hasEvent('salesbyte', 'quote.created')).toBe(false);
  expect(FORMATS.superoffice.events).toHaveLength(4);
  expect(FORMATS.b2b_ninja.events).toHaveLength(6);
});
