import { useFetcher } from '@remix-run/react';
import { BlockStack, Button, Card, InlineStack, Select, Text } from '@shopify/polaris';
import { useState } from 'react';
import { ConfirmModal } from '../confirm-modal.tsx';
import { OutsideText } from '../outside-text.tsx';

interface RemoveMemberProps {
  name: string;
  /** Who can take over their quotes. */
  others: { id: string; name: string }[];
}

/** Takes somebody off the team once the person has confirmed it. */
export function RemoveMember({ name, others }: RemoveMemberProps) {
  const [asking, setAsking] = useState(false);
  const [heirId, setHeirId] = useState('');
  const removal = useFetcher();
  const options = [
    { value: '', label: 'Nobody' },
    ...others.map((other) => ({ value: other.id, label: other.name })),
  ];
  return (
    <Card>
      <BlockStack gap="300">
        <Text as="h2" variant="headingMd">
          Remove
        </Text>
        <InlineStack align="space-between" blockAlign="center" gap="300">
          <Text as="p" tone="subdued">
            Then they are given no more quotes. What they did keeps their name.
          </Text>
          <Button
            tone="critical"
            loading={removal.state !== 'idle'}
            onClick={() => setAsking(true)}
          >
            Remove from the team
          </Button>
        </InlineStack>
      </BlockStack>
      <ConfirmModal
        id="remove-member"
        title="Remove from the team?"
        action="Remove"
        tone="critical"
        open={asking}
        onClose={() => setAsking(false)}
        onConfirm={() => {
          const settings = JSON.stringify({ remove: true, heirId: heirId || null });
          removal.submit({ settings }, { method: 'post' });
        }}
      >
        <Text as="p">
          <OutsideText>{name}</OutsideText> leaves the team. Who may open Quotewire is set in
          Shopify, under Users.
        </Text>
        <Text as="p">
          Assignment rules that name nobody else are deleted, unless somebody takes over.
        </Text>
        <Select
          label="Their quotes that are not ordered yet go to"
          options={options}
          value={heirId}
          onChange={setHeirId}
        />
      </ConfirmModal>
    </Card>
  );
}
