import { beginningOf, HEALTH_PERIODS, periodStart, type HealthPeriod } from './health-period.ts';
import { addUp, percentile, type ResponseTimes } from './response-times.ts';

/** Attempts of one endpoint in the ten minutes from `start` on. */
export interface Bucket {
  start: Date;
  attempts: number;
  succeeded: number;
  responseTimes: ResponseTimes;
}

/** Attempts in some stretch of time. Response times are those of all attempts, failed ones too. */
export interface HealthFigures {
  attempts: number;
  succeeded: number;
  /** Milliseconds; null without attempts. */
  medianMs: number | null;
  p95Ms: number | null;
}

export interface HealthBar extends HealthFigures {
  start: Date;
}

/** How an endpoint did over a period. */
export interface EndpointHealth extends HealthFigures {
  period: HealthPeriod;
  /** Oldest first, without gaps; the last one is not over yet. */
  bars: HealthBar[];
}

/** What is shown of the buckets of a period; older ones among them are left out. */
export function healthOf(buckets: Bucket[], period: HealthPeriod, now: Date): EndpointHealth {
  const from = periodStart(period, now);
  const { barMs } = HEALTH_PERIODS[period];
  const counted = buckets.filter(({ start }) => start >= from);
  const byBar = Map.groupBy(counted, ({ start }) => beginningOf(start, barMs).getTime());
  const bars: HealthBar[] = [];
  for (let at = beginningOf(from, barMs).getTime(); at <= now.getTime(); at += barMs) {
    bars.push({ start: new Date(at), ...figuresOf(byBar.get(at) ?? []) });
  }
  return { period, ...figuresOf(counted), bars };
}

function figuresOf(buckets: Bucket[]): HealthFigures {
  const times = addUp(buckets.map(({ responseTimes }) => responseTimes));
  return {
    attempts: buckets.reduce((sum, { attempts }) => sum + attempts, 0),
    succeeded: buckets.reduce((sum, { succeeded }) => sum + succeeded, 0),
    medianMs: percentile(times, 0.5),
    p95Ms: percentile(times, 0.95),
  };
}
