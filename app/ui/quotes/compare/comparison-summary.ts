import type {
  Comparison,
  LineComparison,
} from '../../../quotes/versions/compare/compare-versions.ts';
import type { Translate } from '../../../texts/texts.ts';

/** The facts that the sums of the lines bring about, beside the total that is told by itself. */
const SUMS = ['subtotal', 'total'];

interface Totals {
  /** As the reader writes them. */
  before: string;
  after: string;
}

/** How two versions differ, in a few words each: "2 items changed", "Total from $10.00 to $12.00". */
export function comparisonSummary(
  t: Translate,
  { lines, changedFacts, fields, same }: Comparison,
  { before, after }: Totals,
): string[] {
  if (same) return [t('compare.same')];
  const others =
    changedFacts.filter((fact) => !SUMS.includes(fact)).length +
    fields.filter(({ changed }) => changed).length;
  const counted = [
    ...(['changed', 'added', 'removed'] as const).map((change) => {
      const count = countOf(lines, change);
      return count > 0 && t(`compare.summary.${change}`, { count });
    }),
    others > 0 && t('compare.summary.facts', { count: others }),
    changedFacts.includes('total') && t('compare.summary.total', { before, after }),
  ];
  return counted.filter((words) => words !== false);
}

function countOf(lines: LineComparison[], change: LineComparison['change']): number {
  return lines.filter((line) => line.change === change).length;
}
