import { useFetcher } from '@remix-run/react';
import { Banner, BlockStack, Button, InlineStack } from '@shopify/polaris';
import { Rich } from '../rich.tsx';
import { useText } from '../texts.tsx';
import { Time } from '../time.tsx';

/** Both secrets sign: until when, and a way to end it once the receiver has changed over. */
export function SecretOverlap({ until }: { until: Date }) {
  const t = useText();
  const ending = useFetcher();
  return (
    <Banner tone="info">
      <BlockStack gap="200">
        <p>
          <Rich text="secrets.overlap.until" parts={{ time: <Time at={until} /> }} />
        </p>
        <InlineStack>
          <Button
            loading={ending.state !== 'idle'}
            onClick={() => ending.submit({ intent: 'end-overlap' }, { method: 'post' })}
          >
            {t('secrets.overlap.end')}
          </Button>
        </InlineStack>
      </BlockStack>
    </Banner>
  );
}
