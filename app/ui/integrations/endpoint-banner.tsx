import { Banner } from '@shopify/polaris';
import { Time } from '../time.tsx';

interface EndpointBannerProps {
  status: string;
  removedAt: Date | null;
  onEnable: () => void;
  enabling: boolean;
}

/** Why nothing is sent to an endpoint, where that is so, and how to change it. */
export function EndpointBanner({ status, removedAt, onEnable, enabling }: EndpointBannerProps) {
  if (removedAt) {
    return (
      <Banner tone="info">
        Removed: <Time at={removedAt} />. Nothing more is sent to this endpoint; its log is kept.
      </Banner>
    );
  }
  if (status === 'paused') {
    return (
      <Banner
        tone="info"
        title="This endpoint is paused"
        action={{ content: 'Resume', onAction: onEnable, loading: enabling }}
      >
        Events wait for it and are sent as soon as you resume it.
      </Banner>
    );
  }
  if (status !== 'disabled') return null;
  return (
    <Banner
      tone="warning"
      title="This endpoint is disabled"
      action={{ content: 'Enable', onAction: onEnable, loading: enabling }}
    >
      It answered 410, which asks for no more events. If that was a mistake, enable it again: it
      gets what happens from then on.
    </Banner>
  );
}
