import { dateTimeFormat } from '../../intl-formats.ts';
import type { HealthBar } from '../../outbound/health/endpoint-health.ts';
import type { HealthPeriod } from '../../outbound/health/health-period.ts';
import type { PlainTextKey } from '../../texts/catalogue.ts';
import type { Reading } from '../format-time.ts';

/** How a series looks in a chart and in its legend. */
export type SeriesLook = 'succeeded' | 'failed' | 'median' | 'p95' | 'ordered' | 'notOrdered';

export interface ChartSeries {
  name: PlainTextKey;
  look: SeriesLook;
  /** Null where there is nothing to show. */
  values: (number | null)[];
}

export interface ChartData {
  kind: 'bars' | 'lines';
  /** Of each bar: short for the axis, in full for who points at it. */
  labels: { short: string; full: string }[];
  series: ChartSeries[];
}

/** Attempts that succeeded and that failed, one on top of the other. */
export function attemptsChart(bars: HealthBar[], labels: ChartData['labels']): ChartData {
  return {
    kind: 'bars',
    labels,
    series: [
      { name: 'health.succeeded', look: 'succeeded', values: bars.map((bar) => bar.succeeded) },
      {
        name: 'health.failed',
        look: 'failed',
        values: bars.map((bar) => bar.attempts - bar.succeeded),
      },
    ],
  };
}

/** Median and 95th percentile. */
export function timesChart(bars: HealthBar[], labels: ChartData['labels']): ChartData {
  return {
    kind: 'lines',
    labels,
    series: [
      { name: 'health.median', look: 'median', values: bars.map((bar) => bar.medianMs) },
      { name: 'health.p95', look: 'p95', values: bars.map((bar) => bar.p95Ms) },
    ],
  };
}

/** When each bar begins, in the reader's time zone. */
export function barLabels(
  bars: HealthBar[],
  period: HealthPeriod,
  { locale, timeZone }: Reading,
): ChartData['labels'] {
  const clock = { hour: 'numeric', minute: '2-digit' } as const;
  const day = { month: 'short', day: 'numeric' } as const;
  const format = (options: Intl.DateTimeFormatOptions, at: Date): string =>
    // Node and browsers disagree on the kind of space before "PM".
    dateTimeFormat(locale, { timeZone, ...options })
      .format(at)
      .replace(/[\u00a0\u202f]/g, ' ');
  return bars.map(({ start }) => ({
    short: format(period === 'week' ? day : clock, start),
    full: format({ ...day, ...clock }, start),
  }));
}
