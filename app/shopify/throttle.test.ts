import fc from 'fast-check';
import { expect, test } from 'vitest';
import { throttleWaitMs } from './throttle.ts';

const cost = (requested: number, available: number, restoreRate = 100) => ({
  cost: {
    requestedQueryCost: requested,
    actualQueryCost: null,
    throttleStatus: { maximumAvailable: 2000, currentlyAvailable: available, restoreRate },
  },
});

test('waits until what is missing has been restored', () => {
  expect(throttleWaitMs(cost(900, 400))).toBe(5_000);
  expect(throttleWaitMs(cost(900, 400, 1_000))).toBe(500);
});

test('never waits for more than a full bucket', () => {
  expect(throttleWaitMs(cost(2_001, 2_000))).toBeNull();
});

test('waits a second when Shopify does not say how long', () => {
  for (const unknown of [undefined, null, {}, { cost: {} }, cost(1, 1, 0)]) {
    expect(throttleWaitMs(unknown)).toBe(1_000);
  }
});

test('always waits, in whole milliseconds, so that waiting comes to an end', () => {
  expect(throttleWaitMs(cost(10, 400))).toBe(100);
  fc.assert(
    fc.property(fc.nat(2_000), fc.nat(2_000), (requested, available) => {
      const wait = throttleWaitMs(cost(requested, available));
      expect(Number.isInteger(wait) && (wait ?? 0) >= 100).toBe(true);
    }),
  );
});
