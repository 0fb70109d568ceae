import type { ComparedLine } from './compared-version.ts';

/** A line in both versions, or in one of them. */
export type LinePair =
  | { before: ComparedLine; after: ComparedLine }
  | { before: ComparedLine; after: null }
  | { before: null; after: ComparedLine };

/**
 * Which lines of two versions are the same one: that of the same id, wherever it stands. Where a version
 * was made before it kept ids, those of the same product, the first with the first and so on. The pairs
 * are in the order of `after`; what was removed stands behind what it stood behind before.
 */
export function matchLines(
  before: readonly ComparedLine[],
  after: readonly ComparedLine[],
): LinePair[] {
  const partners = partnersOf(before, after);
  const pairs: LinePair[] = after.map((line) => {
    const partner = partners.get(line);
    return partner ? { before: partner, after: line } : { before: null, after: line };
  });
  let place = 0;
  for (const line of before) {
    const found = pairs.findIndex((pair) => pair.before === line);
    if (found === -1) pairs.splice(place, 0, { before: line, after: null });
    place = (found === -1 ? place : found) + 1;
  }
  return pairs;
}

/** For each line of `after` that has one, its partner. */
function partnersOf(
  before: readonly ComparedLine[],
  after: readonly ComparedLine[],
): Map<ComparedLine, ComparedLine> {
  const keyOf = [...before, ...after].every(({ id }) => id !== null) ? idOf : productOf;
  const waiting = Map.groupBy(before, keyOf);
  const partners = new Map<ComparedLine, ComparedLine>();
  for (const line of after) {
    const partner = waiting.get(keyOf(line))?.shift();
    if (partner) partners.set(line, partner);
  }
  return partners;
}

function idOf({ id }: ComparedLine): string {
  return id ?? '';
}

function productOf({ variantGid, productTitle }: ComparedLine): string {
  return variantGid ?? `custom ${productTitle}`;
}
