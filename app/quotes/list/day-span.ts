const SPAN = /^([1-9]\d{0,2})d$/;

/** Days counted from today, as addresses have them: 7 of `7d`. Null: it is no such, but perhaps a day. */
export function spanDays(text: string): number | null {
  const days = SPAN.exec(text)?.[1];
  return days === undefined ? null : Number(days);
}

/** So many days counted from today. */
export function daySpan(days: number): string {
  return `${days}d`;
}
