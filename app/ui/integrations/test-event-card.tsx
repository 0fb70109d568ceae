import { Banner, BlockStack, Box, Button, Card, InlineStack, Text } from '@shopify/polaris';
import type { EndpointFormat } from '../../outbound/formats/formats.ts';
import { messageText } from '../../texts/message.ts';
import { NotDone } from '../not-done.tsx';
import { OutsideText } from '../outside-text.tsx';
import { useText } from '../texts.tsx';
import { attemptHint } from './attempt-hint.ts';
import { attemptOutcome } from './attempt-outcome.ts';
import type { Delivery } from './delivery.ts';

interface TestEventCardProps {
  format: EndpointFormat;
  /** The test's delivery, once it is known. */
  delivery: Delivery | null;
  sending: boolean;
  /** For `NotDone`. */
  asked: { state: string; data?: unknown };
  onSend: () => void;
}

/** Sends a made-up quote to the endpoint and says here what it answered. */
export function TestEventCard({ format, delivery, sending, asked, onSend }: TestEventCardProps) {
  const t = useText();
  return (
    <Card>
      <BlockStack gap="300">
        <InlineStack align="space-between" blockAlign="center" gap="200">
          <Text as="h2" variant="headingMd">
            {t('integrations.test.heading')}
          </Text>
          <Button loading={sending} onClick={onSend}>
            {t('integrations.test.send')}
          </Button>
        </InlineStack>
        <Text as="p" tone="subdued">
          {t(`integrations.test.sends.${format}`)} {t('integrations.test.goesHere')}
        </Text>
        <NotDone of={asked} />
      </BlockStack>
      <div role="status">
        {delivery && !sending && (
          <Box paddingBlockStart="300">
            <Result delivery={delivery} />
          </Box>
        )}
      </div>
    </Card>
  );
}

function Result({ delivery }: { delivery: Delivery }) {
  const t = useText();
  const last = delivery.attempts.at(-1);
  if (!last) return null;
  const outcome = messageText(t, attemptOutcome(last));
  if (delivery.status === 'succeeded') {
    return (
      <Banner tone="success" title={t('integrations.test.arrived', { outcome })}>
        <p>{t('integrations.test.arrivedSays', { event: delivery.eventId })}</p>
      </Banner>
    );
  }
  const hint = attemptHint(last);
  return (
    <Banner tone="critical" title={t('integrations.test.failed', { outcome })}>
      {last.error && (
        <p>
          <OutsideText>{messageText(t, last.error)}</OutsideText>
        </p>
      )}
      {hint && <p>{t(hint)}</p>}
      {delivery.status === 'pending' && (
        <p>{t('integrations.test.triedAgain', { attempt: last.number })}</p>
      )}
    </Banner>
  );
}
