import type { Translate } from '../texts/texts.ts';

/** Nothing is counted further than that: nobody reads the difference, and the database need not either. */
export const COUNT_CAP = 10_000;

/** A count up to the cap, and whether there are more. */
export interface CappedCount {
  count: number;
  more: boolean;
}

/** Of something counted up to one more than the cap. */
export function cappedCount(counted: number): CappedCount {
  return { count: Math.min(counted, COUNT_CAP), more: counted > COUNT_CAP };
}

export function addCounts(counts: CappedCount[]): CappedCount {
  return cappedCount(counts.reduce((sum, { count, more }) => sum + count + Number(more), 0));
}

/** The same as people of the language write it. */
export function countText(t: Translate, { count, more }: CappedCount): string {
  return t(more ? 'common.count.moreThan' : 'common.count.exactly', { number: count });
}
