import { useFetcher } from '@remix-run/react';
import { BlockStack, Button, Card, InlineStack, Select, Text } from '@shopify/polaris';
import { useState } from 'react';
import {
  DEFAULT_OVERLAP_HOURS,
  OVERLAP_HOURS,
  type OverlapHours,
} from '../../outbound/secret-overlap.ts';
import { ConfirmModal } from '../confirm-modal.tsx';
import { SecretBox } from './secret-box.tsx';
import { SecretOverlap } from './secret-overlap.tsx';

const OVERLAP_LABELS: Record<OverlapHours, string> = {
  0: 'Not at all',
  1: '1 hour',
  24: '24 hours',
  72: '72 hours',
  168: '7 days',
};

const OVERLAP_CHOICES = OVERLAP_HOURS.map((hours) => ({
  value: String(hours),
  label: OVERLAP_LABELS[hours],
}));

interface SigningSecretProps {
  /** Until when the secret before this one signs as well; null when it does not. */
  overlapUntil: Date | null;
}

/** Makes a new signing secret, shows it once, and says whether the one before it still signs. */
export function SigningSecret({ overlapUntil }: SigningSecretProps) {
  const [asking, setAsking] = useState(false);
  const [hours, setHours] = useState(String(DEFAULT_OVERLAP_HOURS));
  const rotation = useFetcher<{ secret?: string }>();
  const rotating = rotation.state !== 'idle';
  const secret = rotation.data?.secret;
  return (
    <Card>
      <BlockStack gap="300">
        <div role="status">
          <BlockStack gap="300">
            <Text as="h2" variant="headingMd">
              Signing secret
            </Text>
            {secret && !rotating && <SecretBox secret={secret} />}
          </BlockStack>
        </div>
        {overlapUntil && <SecretOverlap until={overlapUntil} />}
        <Text as="p" tone="subdued">
          Make a new one when it may have become known to others, or once in a while. Both sign
          while they overlap, so that your server can change over without missing anything.
        </Text>
        <InlineStack gap="300" blockAlign="end">
          <Select
            label="The old secret also signs for"
            options={OVERLAP_CHOICES}
            value={hours}
            onChange={setHours}
          />
          <Button loading={rotating} onClick={() => setAsking(true)}>
            Regenerate secret
          </Button>
        </InlineStack>
      </BlockStack>
      <ConfirmModal
        id="rotate-secret"
        title="Regenerate the secret?"
        action="Regenerate"
        open={asking}
        onClose={() => setAsking(false)}
        onConfirm={() =>
          rotation.submit({ intent: 'rotate', overlap_hours: hours }, { method: 'post' })
        }
      >
        <Text as="p">
          {hours === '0'
            ? 'The present secret stops signing at once: your server refuses what arrives until it has the new one.'
            : 'The present secret goes on signing beside the new one for the time you chose.'}
        </Text>
        {overlapUntil && <Text as="p">The one before it stops signing now.</Text>}
      </ConfirmModal>
    </Card>
  );
}
