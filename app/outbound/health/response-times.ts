/**
 * Response times in classes, so that the times of a million attempts fit in a row and those of
 * several rows can be added up. To the millisecond up to 14 ms, then 7 % wide, up to the 10 s that an
 * attempt may last: what is read from them is within 4 % of the truth.
 */
const FACTOR = 1.07;
const LONGEST_MS = 10_000;

/** Where each class but the first begins, in ms; the first holds 0 ms. The last is open. */
export const CLASS_BOUNDS: readonly number[] = bounds();

/** How many attempts took how long, by class; classes at the end that are empty may be left out. */
export type ResponseTimes = readonly number[];

/** The class a time belongs to: how many bounds it has reached, as PostgreSQL's width_bucket says. */
export function classOf(ms: number): number {
  const next = CLASS_BOUNDS.findIndex((bound) => ms < bound);
  return next === -1 ? CLASS_BOUNDS.length : next;
}

/** Several histograms in one. */
export function addUp(histograms: ResponseTimes[]): number[] {
  const length = Math.max(0, ...histograms.map((histogram) => histogram.length));
  const sum = Array.from({ length }, () => 0);
  for (const histogram of histograms) {
    for (const [index, count] of histogram.entries()) sum[index] = (sum[index] ?? 0) + count;
  }
  return sum;
}

/**
 * The time that `share` (0 to 1) of the attempts did not exceed, in ms, by nearest rank; null without
 * attempts. Times over 10 s count as 10 s.
 */
export function percentile(times: ResponseTimes, share: number): number | null {
  const total = times.reduce((sum, count) => sum + count, 0);
  if (total === 0) return null;
  const rank = Math.max(1, Math.ceil(share * total));
  let seen = 0;
  const index = times.findIndex((count) => (seen += count) >= rank);
  return middleOf(index);
}

/** The middle of what a class holds, in whole milliseconds. */
function middleOf(index: number): number {
  const first = CLASS_BOUNDS[index - 1] ?? 0;
  const next = CLASS_BOUNDS[index];
  return next === undefined ? first : Math.round((first + next - 1) / 2);
}

function bounds(): number[] {
  const found: number[] = [];
  for (let bound = 1; bound < LONGEST_MS; bound = Math.max(bound + 1, Math.floor(bound * FACTOR))) {
    found.push(bound);
  }
  return [...found, LONGEST_MS];
}
