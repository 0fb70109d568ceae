import { dayAt, daysLater, isCalendarDay, startOfDay } from '../list/calendar-day.ts';
import type { InsightPeriod } from './insight-period.ts';

/** A period as the database is asked for it. */
export interface PeriodSpan {
  /** The first day of each bar of a chart, the oldest first; today is in the last one. */
  days: string[];
  /** When each of those begins. */
  starts: Date[];
  /** The end: now. */
  until: Date;
  /** As much time before, up to the same time of day: what is compared was just as long. */
  before: { from: Date; until: Date };
}

const DAYS = { '7d': 7, '30d': 30, '90d': 90 } as const;

/**
 * The days of a period in the shop's time zone, today among them, and as many before. Bars are days,
 * in 90 days weeks (the first one may be shorter), in 12 months calendar months.
 */
export function periodSpan(
  period: InsightPeriod,
  { now, timeZone }: { now: Date; timeZone: string },
): PeriodSpan {
  const today = dayAt(now, timeZone);
  const days = barDays(period, today);
  const starts = days.map((day) => startOfDay(day, timeZone));
  const from = starts[0] ?? now;
  const elapsed = now.getTime() - startOfDay(today, timeZone).getTime();
  const then = startOfDay(earlier(period, today), timeZone).getTime() + elapsed;
  return {
    days,
    starts,
    until: now,
    before: {
      from: startOfDay(earlier(period, days[0] ?? today), timeZone),
      // Where clocks are put back today, it is later in the day than it ever was then.
      until: new Date(Math.min(then, from.getTime())),
    },
  };
}

function barDays(period: InsightPeriod, today: string): string[] {
  if (period === '12m') return months(today);
  const first = daysLater(today, 1 - DAYS[period]);
  const days = Array.from({ length: DAYS[period] }, (_, index) => daysLater(first, index));
  return period === '90d' ? days.filter((day) => day === first || isMonday(day)) : days;
}

/** The first days of this month and the eleven before. */
function months(today: string): string[] {
  const [year = 0, month = 1] = today.split('-').map(Number);
  return Array.from({ length: 12 }, (_, index) =>
    new Date(Date.UTC(year, month - 12 + index, 1)).toISOString().slice(0, 10),
  );
}

function isMonday(day: string): boolean {
  return new Date(`${day}T00:00:00Z`).getUTCDay() === 1;
}

/** The same day of the period before. */
function earlier(period: InsightPeriod, day: string): string {
  if (period !== '12m') return daysLater(day, -DAYS[period]);
  const sameDay = `${Number(day.slice(0, 4)) - 1}${day.slice(4)}`;
  return isCalendarDay(sameDay) ? sameDay : sameDay.replace(/29$/, '28');
}
