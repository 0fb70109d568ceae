import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { decodeListCursor, encodeListCursor, type ListCursor } from './list-cursor.ts';
import { QUOTE_SORTS, type QuoteSort } from './quote-sort.ts';

/** Any code units, halves of characters among them. */
const units = fc.integer({ min: 0, max: 0xffff }).map((unit) => String.fromCharCode(unit));

const milliseconds = fc.integer({ min: 0, max: 253_402_300_799_999 }).map(String);
const KEYS: Record<QuoteSort, fc.Arbitrary<string>> = {
  newest: milliseconds,
  oldest: milliseconds,
  changed: milliseconds,
  expiring: milliseconds,
  'total-high': fc.constantFrom('0', '185.0000', '99999999999999.9999'),
  'total-low': fc.constantFrom('0.5', '12'),
  customer: fc
    .string({ unit: units, maxLength: 60 })
    .filter((text) => text.isWellFormed() && !text.includes('\0')),
};

const cursors: fc.Arbitrary<ListCursor> = fc.constantFrom(...QUOTE_SORTS).chain((sort) =>
  fc.record({
    towards: fc.constantFrom('after', 'before'),
    sort: fc.constant(sort),
    place: fc.record({
      segment: fc.constantFrom(...(sort === 'expiring' ? [0, 1] : [0])),
      key: KEYS[sort],
      number: fc.nat(999_999_999),
    }),
  }),
);

describe('a cursor', () => {
  it('comes back as it was written', () => {
    fc.assert(
      fc.property(cursors, (cursor) => {
        expect(decodeListCursor(encodeListCursor(cursor), cursor.sort)).toEqual(cursor);
      }),
    );
  });

  it('is of a list in its own order only', () => {
    fc.assert(
      fc.property(cursors, fc.constantFrom(...QUOTE_SORTS), (cursor, sort) => {
        const decoded = decodeListCursor(encodeListCursor(cursor), sort);
        expect(decoded === null).toBe(sort !== cursor.sort);
      }),
    );
  });

  it('is nothing that was typed', () => {
    fc.assert(
      fc.property(fc.string({ unit: units }), fc.constantFrom(...QUOTE_SORTS), (text, sort) => {
        expect(decodeListCursor(text, sort)).toBeNull();
      }),
    );
  });

  test.each([
    [null, 'newest'],
    ['after.newest.0.1001.', 'newest'],
    ['after.newest.0.1001.999999999999999', 'newest'],
    ['after.newest.1.1001.5', 'newest'],
    ['after.newest.0.99999999999.5', 'newest'],
    ['after.newest.0.-1.5', 'newest'],
    ['sideways.newest.0.1001.5', 'newest'],
    ['after.expiring.2.1001.5', 'expiring'],
    ["after.total-high.0.1001.1' OR 1=1", 'total-high'],
    ['after.customer.0.1001.a\0b', 'customer'],
    ['after.customer.0.1001.\ud800', 'customer'],
    [`after.customer.0.1001.${'x'.repeat(201)}`, 'customer'],
  ] as const)('is not %j', (text, sort) => {
    expect(decodeListCursor(text, sort)).toBeNull();
  });
});
