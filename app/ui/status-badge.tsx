import { Badge, type BadgeProps } from '@shopify/polaris';
import type { PlainTextKey } from '../texts/catalogue.ts';
import type { Translate } from '../texts/texts.ts';
import { useText } from './texts.tsx';

interface Look {
  label: PlainTextKey;
  tone?: BadgeProps['tone'];
  progress?: BadgeProps['progress'];
}

const QUOTE_LOOKS: Record<string, Look> = {
  requested: { label: 'statuses.quote.requested', tone: 'attention', progress: 'incomplete' },
  sent: { label: 'statuses.quote.sent', tone: 'info', progress: 'partiallyComplete' },
  approved: { label: 'statuses.quote.approved', tone: 'success', progress: 'partiallyComplete' },
  rejected: { label: 'statuses.quote.rejected', tone: 'critical' },
  converted: { label: 'statuses.quote.converted', tone: 'info', progress: 'partiallyComplete' },
  invoiced: { label: 'statuses.quote.invoiced', tone: 'info', progress: 'partiallyComplete' },
  ordered: { label: 'statuses.quote.ordered', tone: 'success', progress: 'complete' },
  expired: { label: 'statuses.quote.expired' },
  deleted: { label: 'statuses.quote.deleted' },
};

const DELIVERY_LOOKS: Record<string, Look> = {
  pending: { label: 'statuses.delivery.pending', tone: 'attention', progress: 'incomplete' },
  paused: { label: 'statuses.delivery.paused' },
  succeeded: { label: 'statuses.delivery.succeeded', tone: 'success', progress: 'complete' },
  failed: { label: 'statuses.delivery.failed', tone: 'critical' },
  cancelled: { label: 'statuses.delivery.cancelled' },
};

const ENDPOINT_LOOKS: Record<string, Look> = {
  enabled: { label: 'statuses.endpoint.enabled', tone: 'success' },
  paused: { label: 'statuses.endpoint.paused', tone: 'attention' },
  disabled: { label: 'statuses.endpoint.disabled', tone: 'critical' },
  removed: { label: 'statuses.endpoint.removed' },
};

/** A quote's status as people read it. */
export function statusLabel(t: Translate, status: string): string {
  const look = QUOTE_LOOKS[status];
  return look ? t(look.label) : status;
}

export function QuoteStatusBadge({ status }: { status: string }) {
  return <LookBadge looks={QUOTE_LOOKS} status={status} />;
}

export function DeliveryStatusBadge({ status }: { status: string }) {
  return <LookBadge looks={DELIVERY_LOOKS} status={status} />;
}

export function EndpointStatusBadge({ status }: { status: string }) {
  return <LookBadge looks={ENDPOINT_LOOKS} status={status} />;
}

/** A status that is not in the table shows as it is. */
function LookBadge({ looks, status }: { looks: Record<string, Look>; status: string }) {
  const t = useText();
  const look = looks[status];
  return (
    <Badge tone={look?.tone} progress={look?.progress}>
      {look ? t(look.label) : status}
    </Badge>
  );
}
