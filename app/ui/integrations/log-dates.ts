/** While a year is typed, the field passes through those of the first centuries. */
const FIRST_YEAR = 2000;

/**
 * When a day begins in this browser's own time zone, `later` days after the one in a date field; null
 * while the field is not filled in.
 */
export function startOfDay(field: string, later = 0): Date | null {
  const [, year, month, day] = /^(\d{4})-(\d\d)-(\d\d)$/.exec(field) ?? [];
  if (!year || Number(year) < FIRST_YEAR) return null;
  return new Date(Number(year), Number(month) - 1, Number(day) + later);
}

/** The last day that a range up to, and without, a moment has. */
export function lastDay(to: Date): Date {
  return new Date(to.getTime() - 1);
}
