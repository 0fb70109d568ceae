import { useFetcher } from '@remix-run/react';
import { Banner, BlockStack, Button, InlineStack } from '@shopify/polaris';
import { Time } from '../time.tsx';

/** Both secrets sign: until when, and a way to end it once the receiver has changed over. */
export function SecretOverlap({ until }: { until: Date }) {
  const ending = useFetcher();
  return (
    <Banner tone="info">
      <BlockStack gap="200">
        <p>
          The old secret also signs. It stops by itself: <Time at={until} />.
        </p>
        <InlineStack>
          <Button
            loading={ending.state !== 'idle'}
            onClick={() => ending.submit({ intent: 'end-overlap' }, { method: 'post' })}
          >
            End now: my server has the new one
          </Button>
        </InlineStack>
      </BlockStack>
    </Banner>
  );
}
