import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  afterOutcome,
  breakerOf,
  fromStored,
  OPENS_AFTER,
  toStored,
  WELL,
  type LaneHealth,
} from './lane-health.ts';

/** So many failures, one each `everyMs`, beginning at 0. */
function failing(count: number, everyMs = 100): LaneHealth {
  let health = WELL;
  for (let made = 0; made < count; made += 1) health = afterOutcome(health, false, made * everyMs);
  return health;
}

describe('the circuit breaker', () => {
  test('stays closed through the four attempts of two deliveries', () => {
    expect(breakerOf(failing(8), 1_000)).toBe('closed');
  });

  test('opens with the tenth failure in a row, and lets a probe through after 5 seconds', () => {
    expect(breakerOf(failing(OPENS_AFTER - 1), 1_000)).toBe('closed');
    const open = failing(OPENS_AFTER);
    expect(breakerOf(open, 1_000)).toBe('open');
    expect(breakerOf(open, 900 + 5_000)).toBe('half-open');
  });

  test.each([
    [10_000, 5_000],
    [60_000, 30_000],
    [3_600_000, 300_000],
    [5 * 86_400_000, 300_000],
  ])('after %i ms of failures it stays open for %i ms', (failingForMs, openMs) => {
    const before = { failuresInRow: 50, failingSince: 0, openUntil: 0 };
    const { openUntil } = afterOutcome(before, false, failingForMs);
    expect(openUntil).toBe(failingForMs + openMs);
  });

  test('one success closes it and forgets all that went before', () => {
    expect(afterOutcome(failing(200), true, 30_000)).toEqual(WELL);
  });

  test('whatever comes: open only after ten failures in a row, and never for more than 5 minutes', () => {
    const outcome = fc.record({ succeeded: fc.boolean(), afterMs: fc.nat(86_400_000) });
    fc.assert(
      fc.property(fc.array(outcome, { maxLength: 60 }), (outcomes) => {
        let [health, now, inRow] = [WELL, 0, 0];
        for (const { succeeded, afterMs } of outcomes) {
          now += afterMs;
          inRow = succeeded ? 0 : inRow + 1;
          health = afterOutcome(health, succeeded, now);
          expect(health.failuresInRow).toBe(inRow);
          expect(breakerOf(health, now) === 'open').toBe(inRow >= OPENS_AFTER);
          expect(breakerOf(health, now + 300_000)).not.toBe('open');
        }
      }),
    );
  });
});

test('what is stored and read back by a process with another clock is the same', () => {
  const health = failing(12);
  const [here, there] = [5_000, 777];
  const read = fromStored(toStored(health, here), there);
  expect(read.failuresInRow).toBe(12);
  expect(there - (read.failingSince ?? 0)).toBe(here - (health.failingSince ?? 0));
  expect((read.openUntil ?? 0) - there).toBe((health.openUntil ?? 0) - here);
});
