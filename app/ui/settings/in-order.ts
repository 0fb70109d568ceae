/** The list with the item at `place` moved by `by` places; one that would leave it stays. */
export function moved<T>(items: readonly T[], place: number, by: number): T[] {
  const target = place + by;
  const item = items[place];
  if (item === undefined || target < 0 || target >= items.length) return [...items];
  return items.toSpliced(place, 1).toSpliced(target, 0, item);
}
