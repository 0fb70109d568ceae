import type { LogStatus } from '../../outbound/log-filter.ts';
import type { PlainTextKey } from '../../texts/catalogue.ts';

interface StatusChoice {
  value: LogStatus;
  label: PlainTextKey;
  says?: PlainTextKey;
}

/** The statuses to filter by, named as their badges are. */
export const STATUS_CHOICES: StatusChoice[] = [
  { value: 'succeeded', label: 'statuses.delivery.succeeded' },
  { value: 'failed', label: 'statuses.delivery.failed' },
  {
    value: 'pending',
    label: 'deliveryLog.statuses.pending',
    says: 'deliveryLog.statuses.pendingSays',
  },
  {
    value: 'paused',
    label: 'statuses.delivery.paused',
    says: 'deliveryLog.statuses.pausedSays',
  },
  {
    value: 'cancelled',
    label: 'statuses.delivery.cancelled',
    says: 'deliveryLog.statuses.cancelledSays',
  },
  {
    value: 'undelivered',
    label: 'deliveryLog.statuses.undelivered',
    says: 'deliveryLog.statuses.undeliveredSays',
  },
];
