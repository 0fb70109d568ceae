import { dateTimeFormat, numberFormat } from '../../../intl-formats.ts';
import type { InsightPeriod } from '../../../quotes/insights/insight-period.ts';
import type { Translate } from '../../../texts/texts.ts';

const LENGTHS = { '7d': { days: 7 }, '30d': { days: 30 }, '90d': { days: 90 } } as const;
const MONTHS = { months: 12 };

/** "12 more than in the 30 days before". */
export function comparedCount(
  t: Translate,
  { now, before, period }: { now: number; before: number; period: InsightPeriod },
): string {
  const by = Math.abs(now - before);
  const way = now > before ? 'more' : 'fewer';
  if (period === '12m') {
    return by === 0
      ? t('home.figures.same.months', MONTHS)
      : t(`home.figures.${way}.months`, { by, ...MONTHS });
  }
  const length = LENGTHS[period];
  return by === 0
    ? t('home.figures.same.days', length)
    : t(`home.figures.${way}.days`, { by, ...length });
}

/** What there is nothing of. */
const NOTHING = '–';

/** "12.5% in the 30 days before"; of nothing, nothing is said. */
export function valueBefore(t: Translate, value: string, period: InsightPeriod): string {
  if (value === NOTHING) return '';
  return period === '12m'
    ? t('home.figures.was.months', { value, ...MONTHS })
    : t('home.figures.was.days', { value, ...LENGTHS[period] });
}

/** "12.5%", rounded down, so that 100% is all of them and 0% none; a dash of nothing. */
export function share(part: number, whole: number, locale: string): string {
  if (whole === 0) return NOTHING;
  const tenths = Math.floor((part / whole) * 1_000);
  return written(locale, {
    style: 'percent',
    maximumFractionDigits: 1,
  })(Math.max(tenths, part === 0 ? 0 : 1) / 1_000);
}

const MINUTE = 60;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

/** "25 minutes", "3.5 hours", "4 days"; null is a dash. */
export function lengthOfTime(seconds: number | null, locale: string): string {
  if (seconds === null) return NOTHING;
  if (seconds < 59.5 * MINUTE)
    return inUnits('minute', Math.max(1, Math.round(seconds / MINUTE)), locale);
  return seconds < 47.5 * HOUR
    ? inUnits('hour', seconds / HOUR, locale)
    : inUnits('day', seconds / DAY, locale);
}

/** Tenths say something of a few. */
function inUnits(unit: string, value: number, locale: string): string {
  const maximumFractionDigits = value < 10 ? 1 : 0;
  const style = { style: 'unit', unit, unitDisplay: 'long', maximumFractionDigits } as const;
  return written(locale, style)(value);
}

/** A day like 2026-11-29 in full, or in short: "Nov 29", of a month "Nov". */
export function dayInWords(
  day: string,
  locale: string,
  how: 'full' | 'short' | 'month' = 'full',
): string {
  const styles = {
    full: { dateStyle: 'long' },
    short: { month: 'short', day: 'numeric' },
    month: { month: 'short', year: '2-digit' },
  } as const;
  return plain(
    dateTimeFormat(locale, { timeZone: 'UTC', ...styles[how] }).format(
      new Date(`${day}T00:00:00Z`),
    ),
  );
}

function written(locale: string, options: Intl.NumberFormatOptions): (value: number) => string {
  const format = numberFormat(locale, options);
  return (value) => plain(format.format(value));
}

/** Node and browsers may disagree on the kind of space. */
function plain(text: string): string {
  return text.replace(/[\u00a0\u202f]/g, ' ');
}
