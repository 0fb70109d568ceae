import { expect, it } from 'vitest';
import { cappedCount } from '../../outbound/capped-count.ts';
import { loadTexts } from '../../texts/load-texts.ts';
import { healthSummary } from './health-summary.ts';

const { t } = await loadTexts('en');

it('the week’s deliveries are told in one sentence, failures first', () => {
  const summary = (succeeded: number, pending: number, failed: number) =>
    healthSummary(t, {
      succeeded: cappedCount(succeeded),
      pending: cappedCount(pending),
      failed: cappedCount(failed),
    });
  expect(summary(0, 0, 0)).toBe('Nothing was sent yet.');
  expect(summary(12, 0, 0)).toBe('12 delivered.');
  expect(summary(12, 1, 2)).toBe('2 failed, 12 delivered, 1 on the way.');
  expect(summary(1_000_000, 0, 1_234)).toBe('1,234 failed, 10,000+ delivered.');
});
