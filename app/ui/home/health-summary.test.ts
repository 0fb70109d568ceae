import { expect, it } from 'vitest';
import { healthSummary } from './health-summary.ts';

it('the week’s deliveries are told in one sentence, failures first', () => {
  expect(healthSummary({ succeeded: 0, pending: 0, failed: 0 })).toBe('Nothing was sent yet.');
  expect(healthSummary({ succeeded: 12, pending: 0, failed: 0 })).toBe('12 delivered.');
  expect(healthSummary({ succeeded: 12, pending: 1, failed: 2 })).toBe(
    '2 failed, 12 delivered, 1 on the way.',
  );
});
