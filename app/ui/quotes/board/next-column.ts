/** Arrow keys that go from one column to another, as they point on the screen. */
export type SidewaysKey = 'ArrowLeft' | 'ArrowRight';

export function isSideways(key: string): key is SidewaysKey {
  return key === 'ArrowLeft' || key === 'ArrowRight';
}

/** The column beside one; at the end it stays. Where text runs from right to left, so do columns. */
export function columnBeside<T>(
  columns: readonly T[],
  at: number,
  { key, isRtl }: { key: SidewaysKey; isRtl: boolean },
): T | undefined {
  const step = (key === 'ArrowRight') === isRtl ? -1 : 1;
  return columns[Math.min(Math.max(at + step, 0), columns.length - 1)];
}
