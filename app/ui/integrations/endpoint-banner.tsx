import { Banner } from '@shopify/polaris';
import type { Standing } from '../../outbound/health/standing.ts';
import { Time } from '../time.tsx';
import { HealthBreaker } from './health-breaker.tsx';
import { DisabledBanner } from './health-disabled-banner.tsx';

interface EndpointBannerProps {
  endpoint: { status: string; removedAt: Date | null };
  standing: Standing;
  onEnable: () => void;
  enabling: boolean;
}

/** Why nothing is sent to an endpoint, where that is so, and how to change it. */
export function EndpointBanner({ endpoint, standing, onEnable, enabling }: EndpointBannerProps) {
  const { status, removedAt } = endpoint;
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
  if (status !== 'disabled') return <HealthBreaker standing={standing} />;
  return (
    <DisabledBanner
      title="This endpoint was disabled"
      standing={standing}
      onEnable={onEnable}
      enabling={enabling}
    />
  );
}
