import { Banner, BlockStack, Box, Button, Card, InlineStack, Text } from '@shopify/polaris';
import type { EndpointFormat } from '../../outbound/formats/formats.ts';
import { OutsideText } from '../outside-text.tsx';
import { attemptHint } from './attempt-hint.ts';
import { attemptOutcome } from './attempt-outcome.ts';
import type { Delivery } from './delivery.ts';

interface TestEventCardProps {
  format: EndpointFormat;
  /** The test's delivery, once it is known. */
  delivery: Delivery | null;
  sending: boolean;
  onSend: () => void;
}

/** Sends a made-up quote to the endpoint and says here what it answered. */
export function TestEventCard({ format, delivery, sending, onSend }: TestEventCardProps) {
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
          {TESTS[format]} It goes to this endpoint, whatever events it subscribes to. No real quote
          is touched.
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

/** What the button sends. */
const TESTS: Record<EndpointFormat, string> = {
  native: 'Sends quote.test with a made-up quote.',
  salesbyte: 'Sends a made-up quote that was checked out, as SalesByte would.',
  superoffice: 'Sends SuperOffice’s own test event, marked with the header X-Hook-Test.',
  b2b_ninja: 'Sends a made-up quote with the trigger Quote - Created, as B2B Ninja would.',
};

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
