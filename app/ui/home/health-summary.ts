import { countText, type CappedCount } from '../../outbound/capped-count.ts';
import type { Translate } from '../../texts/texts.ts';

export interface HealthCounts {
  succeeded: CappedCount;
  pending: CappedCount;
  failed: CappedCount;
}

/** The week's deliveries in one sentence. */
export function healthSummary(t: Translate, { succeeded, pending, failed }: HealthCounts): string {
  if (succeeded.count + pending.count + failed.count === 0) return t('home.deliveries.nothing');
  const delivered = { count: succeeded.count, shown: countText(t, succeeded) };
  const parts = [
    failed.count > 0 && t('home.deliveries.failed', { shown: countText(t, failed) }),
    t('home.deliveries.delivered', delivered),
    pending.count > 0 && t('home.deliveries.onTheWay', { shown: countText(t, pending) }),
  ];
  return `${parts.filter(Boolean).join(', ')}.`;
}
