import { Badge, type BadgeProps } from '@shopify/polaris';

interface Look {
  label: string;
  tone?: BadgeProps['tone'];
  progress?: BadgeProps['progress'];
}

const QUOTE_LOOKS: Record<string, Look> = {
  requested: { label: 'Requested', tone: 'attention', progress: 'incomplete' },
  sent: { label: 'Sent', tone: 'info', progress: 'partiallyComplete' },
  approved: { label: 'Approved', tone: 'success', progress: 'partiallyComplete' },
  rejected: { label: 'Rejected', tone: 'critical' },
  converted: { label: 'Converted', tone: 'info', progress: 'partiallyComplete' },
  invoiced: { label: 'Invoiced', tone: 'info', progress: 'partiallyComplete' },
  ordered: { label: 'Ordered', tone: 'success', progress: 'complete' },
  expired: { label: 'Expired' },
  deleted: { label: 'Deleted' },
};

const DELIVERY_LOOKS: Record<string, Look> = {
  pending: { label: 'Pending', tone: 'attention', progress: 'incomplete' },
  paused: { label: 'Paused' },
  succeeded: { label: 'Delivered', tone: 'success', progress: 'complete' },
  failed: { label: 'Failed', tone: 'critical' },
  cancelled: { label: 'Cancelled' },
};

const ENDPOINT_LOOKS: Record<string, Look> = {
  enabled: { label: 'Enabled', tone: 'success' },
  paused: { label: 'Paused', tone: 'attention' },
  disabled: { label: 'Disabled', tone: 'critical' },
  removed: { label: 'Removed' },
};

/** A quote's status as people read it. */
export function statusLabel(status: string): string {
  return QUOTE_LOOKS[status]?.label ?? status;
}

export function QuoteStatusBadge({ status }: { status: string }) {
  return <LookBadge look={QUOTE_LOOKS[status] ?? { label: status }} />;
}

export function DeliveryStatusBadge({ status }: { status: string }) {
  return <LookBadge look={DELIVERY_LOOKS[status] ?? { label: status }} />;
}

export function EndpointStatusBadge({ status }: { status: string }) {
  return <LookBadge look={ENDPOINT_LOOKS[status] ?? { label: status }} />;
}

function LookBadge({ look }: { look: Look }) {
  return (
    <Badge tone={look.tone} progress={look.progress}>
      {look.label}
    </Badge>
  );
}
