import { Badge, Text } from '@shopify/polaris';
import type { Standing } from '../../outbound/health/standing.ts';
import { messageText } from '../../texts/message.ts';
import { Clamped } from '../clamped.tsx';
import { OutsideText } from '../outside-text.tsx';
import { Rich } from '../rich.tsx';
import { useText } from '../texts.tsx';
import { Time } from '../time.tsx';
import { disabledWords, successRate } from './health-words.ts';

interface HealthLineProps {
  endpoint: {
    status: string;
    day: { attempts: number; succeeded: number } | null;
    standing: Standing | null;
  };
}

/** How an endpoint did over the last day, and why it is off if it was turned off by itself. */
export function HealthLine({ endpoint: { status, day, standing } }: HealthLineProps) {
  const t = useText();
  return (
    <>
      {day && (
        <Text as="p" tone="subdued">
          {t('health.lastDay', { count: day.attempts, rate: successRate(t, day) })}
        </Text>
      )}
      {status === 'disabled' && standing && <WhyOff standing={standing} />}
    </>
  );
}

function WhyOff({ standing: { disabledAt, disabledReason, lastError } }: { standing: Standing }) {
  const t = useText();
  return (
    <Text as="p" tone="critical">
      {t(disabledWords(disabledReason))}
      {disabledAt && (
        <>
          {' '}
          <Rich text="health.disabled.at" parts={{ time: <Time at={disabledAt} /> }} />
        </>
      )}
      {lastError && disabledReason !== 'gone' && (
        <Clamped lines={2}>
          <Rich
            text="health.disabled.lastError"
            parts={{ error: <OutsideText>{messageText(t, lastError.error)}</OutsideText> }}
          />
        </Clamped>
      )}
    </Text>
  );
}

/** That what is sent to an endpoint waits until it answers again, where that is so. */
export function OnHoldBadge({ standing }: { standing: Standing | null }) {
  const t = useText();
  return standing?.openUntil ? <Badge tone="warning">{t('health.notAnswering')}</Badge> : null;
}
