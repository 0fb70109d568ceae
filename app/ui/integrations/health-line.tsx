import { Badge, Text } from '@shopify/polaris';
import type { Standing } from '../../outbound/health/standing.ts';
import { Clamped } from '../clamped.tsx';
import { OutsideText } from '../outside-text.tsx';
import { Time } from '../time.tsx';
import { attemptCount, disabledWords, successRate } from './health-words.ts';

interface HealthLineProps {
  endpoint: {
    status: string;
    day: { attempts: number; succeeded: number } | null;
    standing: Standing | null;
  };
}

/** How an endpoint did over the last day, and why it is off if it was turned off by itself. */
export function HealthLine({ endpoint: { status, day, standing } }: HealthLineProps) {
  return (
    <>
      {day && (
        <Text as="p" tone="subdued">
          Last 24 hours: {successRate(day)} of {attemptCount(day.attempts)} succeeded
        </Text>
      )}
      {status === 'disabled' && standing && <WhyOff standing={standing} />}
    </>
  );
}

function WhyOff({ standing: { disabledAt, disabledReason, lastError } }: { standing: Standing }) {
  return (
    <Text as="p" tone="critical">
      {disabledWords(disabledReason)}
      {disabledAt && (
        <>
          {' '}
          Disabled: <Time at={disabledAt} />.
        </>
      )}
      {lastError && disabledReason !== 'gone' && (
        <Clamped lines={2}>
          Last error: <OutsideText>{lastError.error}</OutsideText>
        </Clamped>
      )}
    </Text>
  );
}

/** That what is sent to an endpoint waits until it answers again, where that is so. */
export function OnHoldBadge({ standing }: { standing: Standing | null }) {
  return standing?.openUntil ? <Badge tone="warning">Not answering</Badge> : null;
}
