import type { Standing } from '../../outbound/health/standing.ts';

/** "98.5 %", rounded so that 100 % means all of them and 0 % none; a dash without attempts. */
export function successRate({
  attempts,
  succeeded,
}: {
  attempts: number;
  succeeded: number;
}): string {
  if (attempts === 0) return '–';
  const tenths = (succeeded / attempts) * 1_000;
  const rounded = succeeded === 0 ? 0 : Math.max(1, Math.floor(tenths));
  return `${(rounded / 10).toLocaleString('en')}%`;
}

/** "45 ms", "1.2 s", "10 s". */
export function responseTime(ms: number | null): string {
  if (ms === null) return '–';
  if (ms < 1_000) return `${ms} ms`;
  return `${(ms / 1_000).toLocaleString('en', { maximumFractionDigits: 1 })} s`;
}

/** "1 attempt", "12,345 attempts". */
export function attemptCount(count: number): string {
  return count === 1 ? '1 attempt' : `${count.toLocaleString('en')} attempts`;
}

/** What stands between an endpoint that is on and what waits for it; null when nothing does. */
export function breakerState(
  { openUntil }: Pick<Standing, 'openUntil'>,
  now: Date,
): 'open' | 'trying' | null {
  if (openUntil === null) return null;
  return openUntil > now ? 'open' : 'trying';
}

/** Why an endpoint was turned off. */
export function disabledWords(reason: Standing['disabledReason']): string {
  return reason === 'failing'
    ? 'Every attempt to reach it failed for days.'
    : 'Its server answered 410, which asks for no more events.';
}
