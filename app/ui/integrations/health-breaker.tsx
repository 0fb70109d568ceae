import { Banner } from '@shopify/polaris';
import type { Standing } from '../../outbound/health/standing.ts';
import { useReading } from '../reading.tsx';
import { Time } from '../time.tsx';
import { breakerState } from './health-words.ts';

/** That an endpoint's deliveries wait because nothing gets through to it, where that is so. */
export function HealthBreaker({ standing }: { standing: Standing }) {
  const { now } = useReading();
  const state = breakerState(standing, now);
  if (state === null || standing.openUntil === null) return null;
  const { failuresInRow, failingSince, openUntil } = standing;
  return (
    <Banner tone="warning" title="Sending is on hold until this endpoint answers">
      The last {failuresInRow.toLocaleString('en')} attempts failed
      {failingSince && (
        <>
          , since <Time at={failingSince} />
        </>
      )}
      . Deliveries wait, and nothing is lost.{' '}
      {state === 'open' ? (
        <>
          One is tried again: <Time at={openUntil} seconds />. Once one arrives, the rest follows.
        </>
      ) : (
        'One is being tried now. Once one arrives, the rest follows.'
      )}
    </Banner>
  );
}
