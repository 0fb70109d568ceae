import fc from 'fast-check';
import { expect, test } from 'vitest';
import { decodeCursor, decodePageCursor, encodeCursor, encodePageCursor } from './log-cursor.ts';

test('a place survives being a query string', () => {
  const place = {
    createdAt: new Date('2026-11-21T18:00:00.123Z'),
    id: 'dlv_01kak2v3w8f5r9s0c1d2e3f4g5',
  };
  expect(decodeCursor(encodeCursor(place))).toEqual(place);
});

test('any other text is no place', () => {
  for (const text of [null, undefined, '', '1', '1.', '.dlv_1', "1.x' OR 1=1", '1.a.b']) {
    expect(decodeCursor(text)).toBeNull();
  }
  fc.assert(
    fc.property(fc.string(), (text) => {
      const place = decodeCursor(text);
      if (place) expect(Number.isNaN(place.createdAt.getTime())).toBe(false);
    }),
  );
});

test('a page survives being a query string, and other text is none', () => {
  const place = { createdAt: new Date('2026-11-21T18:00:00.123Z'), id: 'dlv_1' };
  for (const towards of ['older', 'newer'] as const) {
    expect(decodePageCursor(encodePageCursor({ towards, place }))).toEqual({ towards, place });
  }
  for (const text of [null, '', 'older-', 'up-1.dlv_1', encodeCursor(place), '999999999999999.x']) {
    expect(decodePageCursor(text)).toBeNull();
  }
});
