import { expect, test } from 'vitest';
import { compareVersions } from '../../../quotes/versions/compare/compare-versions.ts';
import { sampleLine, sampleSnapshot } from '../../../quotes/versions/sample-snapshot.ts';
import { loadTexts } from '../../../texts/load-texts.ts';
import { comparisonSummary } from './comparison-summary.ts';

const totals = { before: '$185.00', after: '$203.50' };
const version = (changes: Parameters<typeof sampleSnapshot>[0]) => ({
  snapshot: sampleSnapshot(changes),
  expiresAt: null,
});

test('a comparison is told in a few words, the sums of its lines by the total alone', async () => {
  const { t } = await loadTexts('en');
  const [bolt, nut] = [sampleLine({ id: 'a' }), sampleLine({ id: 'b' })];
  const before = version({ lines: [bolt, nut] });
  const after = version({
    lines: [{ ...bolt, quantity: 11 }, sampleLine({ id: 'c' })],
    subtotal: '203.50',
    total: '203.50',
    poNumber: 'PO-1',
  });
  expect(comparisonSummary(t, compareVersions(before, after), totals)).toEqual([
    '1 item changed',
    '1 item added',
    '1 item removed',
    '1 other change',
    'Total from $185.00 to $203.50',
  ]);
  expect(comparisonSummary(t, compareVersions(before, before), totals)).toEqual([
    'Nothing is different.',
  ]);
});
