/** Days for which a log can be kept. */
export const RETENTION_DAYS = [7, 14, 30, 60, 90] as const;
export type RetentionDays = (typeof RETENTION_DAYS)[number];

/** The choice that a form's field stands for, or null. */
export function parseRetentionDays(field: unknown): RetentionDays | null {
  return RETENTION_DAYS.find((days) => String(days) === field) ?? null;
}
