/** What quotes, deliveries and endpoints are at, in a word. */
export const statuses = {
  quote: {
    requested: 'Requested',
    sent: 'Sent',
    approved: 'Approved',
    rejected: 'Rejected',
    converted: 'Converted',
    invoiced: 'Invoiced',
    ordered: 'Ordered',
    expired: 'Expired',
    deleted: 'Deleted',
  },
  delivery: {
    pending: 'Pending',
    paused: 'Paused',
    succeeded: 'Delivered',
    failed: 'Failed',
    cancelled: 'Cancelled',
  },
  endpoint: {
    enabled: 'Enabled',
    paused: 'Paused',
    disabled: 'Disabled',
    removed: 'Removed',
  },
} as const;
