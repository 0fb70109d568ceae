/**
 * The last moment of a date as a date field gives it, where the reader is, in ISO 8601; empty when it
 * is no date.
 */
export function endOfDay(date: string): string {
  const last = new Date(`${date}T23:59:59.999`);
  return Number.isNaN(last.getTime()) ? '' : last.toISOString();
}
