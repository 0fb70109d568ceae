import fc from 'fast-check';
import { expect, test } from 'vitest';
import { moved } from './in-order.ts';

test('an item moves up or down, and the others close ranks', () => {
  expect(moved(['a', 'b', 'c'], 1, -1)).toEqual(['b', 'a', 'c']);
  expect(moved(['a', 'b', 'c'], 0, 1)).toEqual(['b', 'a', 'c']);
  expect(moved(['a', 'b', 'c'], 0, 2)).toEqual(['b', 'c', 'a']);
});

test('nothing leaves the list, and nothing is lost', () => {
  const place = fc.integer({ min: -3, max: 8 });
  fc.assert(
    fc.property(fc.array(fc.string()), place, place, (items, from, by) => {
      expect(moved(items, from, by).toSorted()).toEqual(items.toSorted());
    }),
  );
});
