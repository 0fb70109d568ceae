/** What can move a quote by itself: coming to one of these statuses. */
export const ENTERING = [
  'sent',
  'approved',
  'rejected',
  'requested',
  'converted',
  'invoiced',
  'ordered',
  'expired',
] as const;
