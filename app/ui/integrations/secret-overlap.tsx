import { useFetcher } from '@remix-run/react';
import { Banner, BlockStack, Button, InlineStack } from '@shopify/polaris';
import { NotDone } from '../not-done.tsx';
import { Rich } from '../rich.tsx';
import { useText } from '../texts.tsx';
import { Time } from '../time.tsx';

interface SecretOverlapProps {
  until: Date;
  /** Of the current secret, as it was shown. */
  version: string;
}

/** Both secrets sign: until when, and a way to end it once the receiver has changed over. */
export function SecretOverlap({ until, version }: SecretOverlapProps) {
  const t = useText();
  const ending = useFetcher<{ secretChanged?: true }>();
  const end = { intent: 'end-overlap', secret_version: version };
  return (
    <Banner tone="info">
      <BlockStack gap="200">
        <p>
          <Rich text="secrets.overlap.until" parts={{ time: <Time at={until} /> }} />
        </p>
        <InlineStack>
          <Button
            loading={ending.state !== 'idle'}
            onClick={() => ending.submit(end, { method: 'post' })}
          >
            {t('secrets.overlap.end')}
          </Button>
        </InlineStack>
        <NotDone of={ending} />
        {ending.data?.secretChanged && ending.state === 'idle' && (
          <p>{t('secrets.overlap.changedMeanwhile')}</p>
        )}
      </BlockStack>
    </Banner>
  );
}
