import { useFetcher } from '@remix-run/react';
import { BlockStack, Button, Card, InlineStack, Text } from '@shopify/polaris';
import { useState } from 'react';
import { ConfirmModal } from '../confirm-modal.tsx';
import { NotDone } from '../not-done.tsx';
import { OutsideText } from '../outside-text.tsx';
import { Rich } from '../rich.tsx';
import { useText } from '../texts.tsx';

/** Removes an endpoint once the person has confirmed it. */
export function RemoveEndpoint({ name }: { name: string }) {
  const t = useText();
  const [asking, setAsking] = useState(false);
  const removal = useFetcher();
  const removing = removal.state !== 'idle';
  return (
    <Card>
      <BlockStack gap="300">
        <Text as="h2" variant="headingMd">
          {t('integrations.removal.heading')}
        </Text>
        <InlineStack align="space-between" blockAlign="center" gap="300">
          <Text as="p" tone="subdued">
            {t('integrations.removal.says')}
          </Text>
          <Button tone="critical" loading={removing} onClick={() => setAsking(true)}>
            {t('integrations.removal.action')}
          </Button>
        </InlineStack>
        <NotDone of={removal} />
      </BlockStack>
      <ConfirmModal
        id="remove-endpoint"
        title={t('integrations.removal.title')}
        action={t('integrations.removal.action')}
        tone="critical"
        open={asking}
        onClose={() => setAsking(false)}
        onConfirm={() => removal.submit({ intent: 'remove' }, { method: 'post' })}
      >
        <Text as="p">
          <Rich
            text="integrations.removal.leaves"
            parts={{ endpoint: <OutsideText>{name}</OutsideText> }}
          />
        </Text>
        <Text as="p">{t('integrations.removal.logKept')}</Text>
      </ConfirmModal>
    </Card>
  );
}
