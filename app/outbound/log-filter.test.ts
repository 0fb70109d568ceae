import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  EVERYTHING,
  isEverything,
  leftOutOfLog,
  logFilterParams,
  parseLogFilter,
} from './log-filter.ts';

test('a filter survives being an address', () => {
  const filter = {
    endpointId: 'ep_01kak2v3w8f5r9s0c1d2e3f4g5',
    eventType: 'quote.stage_changed',
    status: 'undelivered' as const,
    from: new Date('2026-11-01T00:00:00.000Z'),
    to: new Date('2026-11-21T23:00:00.000Z'),
    search: 'Q-1001 & more',
  };
  const address = new URLSearchParams(logFilterParams(filter)).toString();
  expect(parseLogFilter(new URLSearchParams(address))).toEqual(filter);
});

test('no filter is everything, in an address without parameters', () => {
  expect(logFilterParams(EVERYTHING)).toEqual({});
  expect(isEverything(parseLogFilter(new URLSearchParams('cursor=1.dlv_1&q=%20')))).toBe(true);
  expect(isEverything({ ...EVERYTHING, search: '7' })).toBe(false);
});

test('nonsense in a hand-made address is ignored, and said to be', () => {
  const params = new URLSearchParams({
    endpoint: "ep_1' OR 1=1",
    event: 'Quote Created',
    status: 'lost',
    from: 'yesterday',
    to: '2026-13-41T00:00:00Z',
    q: '\0',
  });
  expect(parseLogFilter(params)).toEqual(EVERYTHING);
  expect(leftOutOfLog(params)).toEqual(['endpoint', 'event', 'status', 'date', 'search']);
  expect(parseLogFilter(new URLSearchParams({ from: '0000-01-01T00:00Z' }))).toEqual(EVERYTHING);
});

test.each([
  ['', []],
  ['q=%20Q-1001%20&status=&from=2026-11-01T00:00Z&cursor=x', []],
  ['status=failed&status=failed&endpoint=ep_1&endpoint=ep_2', ['endpoint']],
  [`q=${'9'.repeat(101)}`, ['search']],
])('of “%s” is left out: %j', (address, parts) => {
  expect(leftOutOfLog(new URLSearchParams(address))).toEqual(parts);
});

test('whatever is typed, the filter read again is the same, and its text is one PostgreSQL takes', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => {
      const filter = parseLogFilter(new URLSearchParams({ q: text, from: text, status: text }));
      expect(parseLogFilter(new URLSearchParams(logFilterParams(filter)))).toEqual(filter);
      expect(filter.search ?? '').not.toContain('\0');
      expect((filter.search ?? '').isWellFormed()).toBe(true);
    }),
  );
});
