/** The last day that a range up to, and without, a moment has. */
export function lastDay(to: Date): Date {
  return new Date(to.getTime() - 1);
}
