import { Banner, BlockStack, Box, Button, Card, InlineStack, Text } from '@shopify/polaris';
import { OutsideText } from '../outside-text.tsx';
import { attemptHint } from './attempt-hint.ts';
import { attemptOutcome } from './attempt-outcome.ts';
import type { Delivery } from './delivery.ts';

interface TestEventCardProps {
  /** The test's delivery, once it is known. */
  delivery: Delivery | null;
  sending: boolean;
  onSend: () => void;
}

/** Sends a made-up quote to the endpoint and says here what it answered. */
export function TestEventCard({ delivery, sending, onSend }: TestEventCardProps) {
  return (
    <Card>
      <BlockStack gap="300">
        <InlineStack align="space-between" blockAlign="center" gap="200">
          <Text as="h2" variant="headingMd">
            Test
          </Text>
          <Button loading={sending} onClick={onSend}>
            Send test event
          </Button>
        </InlineStack>
        <Text as="p" tone="subdued">
          Sends <code>quote.test</code> with a made-up quote to this endpoint, whatever events it
          subscribes to. No real quote is touched.
        </Text>
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
  const last = delivery.attempts.at(-1);
  if (!last) return null;
  if (delivery.status === 'succeeded') {
    return (
      <Banner tone="success" title={`The test arrived: ${attemptOutcome(last)}`}>
        <p>Your endpoint answered and has the event {delivery.eventId}.</p>
      </Banner>
    );
  }
  const hint = attemptHint(last);
  return (
    <Banner tone="critical" title={`The test failed: ${attemptOutcome(last)}`}>
      {last.error && (
        <p>
          <OutsideText>{last.error}</OutsideText>
        </p>
      )}
      {hint && <p>{hint}</p>}
      {delivery.status === 'pending' && (
        <p>Attempt {last.number} failed; it is being tried again. This result updates by itself.</p>
      )}
    </Banner>
  );
}
