import type { Standing } from '../../outbound/health/standing.ts';
import type { PlainTextKey } from '../../texts/catalogue.ts';
import type { Translate } from '../../texts/texts.ts';

/** "98.5 %", rounded so that 100 % means all of them and 0 % none; a dash without attempts. */
export function successRate(
  t: Translate,
  { attempts, succeeded }: { attempts: number; succeeded: number },
): string {
  if (attempts === 0) return '–';
  const tenths = (succeeded / attempts) * 1_000;
  const rounded = succeeded === 0 ? 0 : Math.max(1, Math.floor(tenths));
  return t('health.rate', { rate: rounded / 1_000 });
}

/** "45 ms", "1.2 s", "10 s". */
export function responseTime(t: Translate, ms: number | null): string {
  if (ms === null) return '–';
  return ms < 1_000
    ? t('health.milliseconds', { ms })
    : t('health.seconds', { seconds: ms / 1_000 });
}

/** "12,345" */
export function wholeNumber(t: Translate, number: number): string {
  return t('health.whole', { number });
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
export function disabledWords(reason: Standing['disabledReason']): PlainTextKey {
  return reason === 'failing' ? 'health.disabled.failing' : 'health.disabled.gone';
}
