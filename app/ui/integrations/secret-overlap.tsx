import { useFetcher } from '@remix-run/react';
import { Banner, BlockStack, Button, InlineStack } from '@shopify/polaris';
import { Time } from '../time.tsx';

interface SecretOverlapProps {
  until: Date;
  /** Of the current secret, as it was shown. */
  version: string;
}

/** Both secrets sign: until when, and a way to end it once the receiver has changed over. */
export function SecretOverlap({ until, version }: SecretOverlapProps) {
  const ending = useFetcher<{ secretChanged?: true }>();
  const end = { intent: 'end-overlap', secret_version: version };
  return (
    <Banner tone="info">
      <BlockStack gap="200">
        <p>
          The old secret also signs. It stops by itself: <Time at={until} />.
        </p>
        <InlineStack>
          <Button
            loading={ending.state !== 'idle'}
            onClick={() => ending.submit(end, { method: 'post' })}
          >
            End now: my server has the new one
          </Button>
        </InlineStack>
        {ending.data?.secretChanged && ending.state === 'idle' && (
          <p>Somebody else regenerated the secret meanwhile, so that nothing was ended.</p>
        )}
      </BlockStack>
    </Banner>
  );
}
