import type { LogStatus } from '../../outbound/log-filter.ts';

/** The statuses to filter by, named as their badges are. */
export const STATUS_CHOICES: { value: LogStatus; label: string; helpText?: string }[] = [
  { value: 'succeeded', label: 'Delivered' },
  { value: 'failed', label: 'Failed' },
  { value: 'pending', label: 'Pending retry', helpText: 'Or waiting for its first attempt.' },
  { value: 'paused', label: 'Paused', helpText: 'Waiting until its endpoint is resumed.' },
  { value: 'cancelled', label: 'Cancelled', helpText: 'Its endpoint was removed.' },
  {
    value: 'undelivered',
    label: 'Not delivered',
    helpText: 'Never arrived: failed, pending or paused.',
  },
];
