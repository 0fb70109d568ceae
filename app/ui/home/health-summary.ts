import { countInWords, type CappedCount } from '../../outbound/capped-count.ts';

export interface HealthCounts {
  succeeded: CappedCount;
  pending: CappedCount;
  failed: CappedCount;
}

/** The week's deliveries in one sentence. */
export function healthSummary({ succeeded, pending, failed }: HealthCounts): string {
  if (succeeded.count + pending.count + failed.count === 0) return 'Nothing was sent yet.';
  const parts = [
    failed.count > 0 && `${countInWords(failed)} failed`,
    `${countInWords(succeeded)} delivered`,
    pending.count > 0 && `${countInWords(pending)} on the way`,
  ];
  return `${parts.filter(Boolean).join(', ')}.`;
}
