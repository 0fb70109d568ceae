import { Banner } from '@shopify/polaris';
import type { Standing } from '../../outbound/health/standing.ts';
import { useReading } from '../reading.tsx';
import { Rich } from '../rich.tsx';
import { useText } from '../texts.tsx';
import { Time } from '../time.tsx';
import { breakerState } from './health-words.ts';

/** That an endpoint's deliveries wait because nothing gets through to it, where that is so. */
export function HealthBreaker({ standing }: { standing: Standing }) {
  const t = useText();
  const { now } = useReading();
  const state = breakerState(standing, now);
  if (state === null || standing.openUntil === null) return null;
  const { failuresInRow, failingSince, openUntil } = standing;
  return (
    <Banner tone="warning" title={t('health.breaker.title')}>
      {failingSince ? (
        <Rich
          text="health.breaker.failedSince"
          values={{ attempts: failuresInRow }}
          parts={{ since: <Time at={failingSince} /> }}
        />
      ) : (
        t('health.breaker.failed', { attempts: failuresInRow })
      )}{' '}
      {state === 'open' ? (
        <Rich text="health.breaker.next" parts={{ time: <Time at={openUntil} seconds /> }} />
      ) : (
        t('health.breaker.trying')
      )}
    </Banner>
  );
}
