import { useFetcher } from '@remix-run/react';
import { BlockStack, Button, Card, InlineStack, Text } from '@shopify/polaris';
import { useState } from 'react';
import { ConfirmModal } from '../confirm-modal.tsx';
import { OutsideText } from '../outside-text.tsx';

/** Removes an endpoint once the person has confirmed it. */
export function RemoveEndpoint({ name }: { name: string }) {
  const [asking, setAsking] = useState(false);
  const removal = useFetcher();
  const removing = removal.state !== 'idle';
  return (
    <Card>
      <BlockStack gap="300">
        <Text as="h2" variant="headingMd">
          Remove
        </Text>
        <InlineStack align="space-between" blockAlign="center" gap="300">
          <Text as="p" tone="subdued">
            Then nothing more is sent to it. Its delivery log is kept.
          </Text>
          <Button tone="critical" loading={removing} onClick={() => setAsking(true)}>
            Remove endpoint
          </Button>
        </InlineStack>
      </BlockStack>
      <ConfirmModal
        id="remove-endpoint"
        title="Remove this endpoint?"
        action="Remove endpoint"
        tone="critical"
        open={asking}
        onClose={() => setAsking(false)}
        onConfirm={() => removal.submit({ intent: 'remove' }, { method: 'post' })}
      >
        <Text as="p">
          <OutsideText>{name}</OutsideText> gets no more events, and what is still on its way to it
          is given up. This cannot be undone.
        </Text>
        <Text as="p">Its delivery log is kept, under Removed endpoints.</Text>
      </ConfirmModal>
    </Card>
  );
}
