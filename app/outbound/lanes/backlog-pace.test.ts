import fc from 'fast-check';
import { expect, test } from 'vitest';
import { BacklogPace, PACE_MS } from './backlog-pace.ts';

test('with nothing but backlogs there is no pace', () => {
  expect(new BacklogPace().room(1_000)).toBe(Number.POSITIVE_INFINITY);
});

test('beside ordinary traffic backlogs wait for each other, and for five seconds after it', () => {
  const pace = new BacklogPace();
  pace.sawOrdinaryTraffic(0);
  pace.begun(pace.room(0));
  expect(pace.room(1)).toBe(0);
  expect(pace.room(2 + PACE_MS)).toBeGreaterThan(0);
  expect(pace.room(5_000)).toBe(Number.POSITIVE_INFINITY);
});

test('whenever it is asked, no more than 600 a second begin, less what a pause saved up', () => {
  fc.assert(
    fc.property(fc.array(fc.nat(200), { maxLength: 200 }), (pauses) => {
      const pace = new BacklogPace();
      let [now, begun] = [0, 0];
      for (const pause of pauses) {
        now += pause;
        pace.sawOrdinaryTraffic(now);
        const room = pace.room(now);
        pace.begun(room);
        begun += room;
      }
      expect(begun).toBeLessThanOrEqual((now * 600) / 1_000 + 20);
    }),
  );
});
