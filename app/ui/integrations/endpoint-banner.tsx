import { Banner } from '@shopify/polaris';
import type { Standing } from '../../outbound/health/standing.ts';
import { Rich } from '../rich.tsx';
import { useText } from '../texts.tsx';
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
  const t = useText();
  const { status, removedAt } = endpoint;
  if (removedAt) {
    return (
      <Banner tone="info">
        <Rich text="integrations.banners.removed" parts={{ time: <Time at={removedAt} /> }} />
      </Banner>
    );
  }
  if (status === 'paused') {
    return (
      <Banner
        tone="info"
        title={t('integrations.banners.paused')}
        action={{
          content: t('integrations.banners.resume'),
          onAction: onEnable,
          loading: enabling,
        }}
      >
        {t('integrations.banners.pausedSays')}
      </Banner>
    );
  }
  if (status !== 'disabled') return <HealthBreaker standing={standing} />;
  return (
    <DisabledBanner
      title={t('integrations.banners.disabled')}
      standing={standing}
      onEnable={onEnable}
      enabling={enabling}
    />
  );
}
