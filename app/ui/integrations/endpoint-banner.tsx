import { Banner } from '@shopify/polaris';
import { Time } from '../time.tsx';

interface EndpointBannerProps {
  status: string;
  removedAt: Date | null;
}

/** Why nothing is sent to an endpoint, where that is so. */
export function EndpointBanner({ status, removedAt }: EndpointBannerProps) {
  if (removedAt) {
    return (
      <Banner tone="info">
        Removed: <Time at={removedAt} />. Nothing more is sent to this endpoint; its log is kept.
      </Banner>
    );
  }
  if (status !== 'disabled') return null;
  return (
    <Banner tone="warning" title="This endpoint is disabled">
      It answered 410, which asks for no more events. If that was a mistake, add its address again.
    </Banner>
  );
}
