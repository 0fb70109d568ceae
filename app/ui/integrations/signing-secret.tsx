import { useFetcher } from '@remix-run/react';
import { BlockStack, Button, Card, InlineStack, Select, Text } from '@shopify/polaris';
import { useState } from 'react';
import { FORMATS, type EndpointFormat } from '../../outbound/formats/formats.ts';
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
  format: EndpointFormat;
  /** There is one already. */
  hasSecret: boolean;
  /** Until when the secret before this one signs as well; null when it does not. */
  overlapUntil: Date | null;
}

/**
 * Makes a new secret, shows it once, and says whether the one before it still signs. Where the format
 * has room for one alone, the new one counts at once.
 */
export function SigningSecret({ format, hasSecret, overlapUntil }: SigningSecretProps) {
  const overlaps = hasSecret && FORMATS[format].takesTwoSecrets;
  const [title, action] = hasSecret
    ? ['Regenerate the secret?', 'Regenerate secret']
    : ['Make a secret?', 'Make a secret'];
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
        {overlapUntil && overlaps && <SecretOverlap until={overlapUntil} />}
        <Text as="p" tone="subdued">
          {explanation(hasSecret, overlaps)}
        </Text>
        <InlineStack gap="300" blockAlign="end">
          {overlaps && (
            <Select
              label="The old secret also signs for"
              options={OVERLAP_CHOICES}
              value={hours}
              onChange={setHours}
            />
          )}
          <Button loading={rotating} onClick={() => setAsking(true)}>
            {action}
          </Button>
        </InlineStack>
      </BlockStack>
      <ConfirmModal
        id="rotate-secret"
        title={title}
        action={hasSecret ? 'Regenerate' : 'Make it'}
        open={asking}
        onClose={() => setAsking(false)}
        onConfirm={() =>
          rotation.submit(
            { intent: 'rotate', overlap_hours: overlaps ? hours : '0' },
            { method: 'post' },
          )
        }
      >
        <Text as="p">{consequence(hasSecret, overlaps && hours !== '0')}</Text>
        {overlapUntil && overlaps && <Text as="p">The one before it stops signing now.</Text>}
      </ConfirmModal>
    </Card>
  );
}

function explanation(hasSecret: boolean, overlaps: boolean): string {
  if (!hasSecret) {
    return 'This endpoint has none: whoever knows its address can send there in your name. Your server can refuse what comes without the secret once it has one.';
  }
  const when = 'Make a new one when it may have become known to others, or once in a while.';
  return overlaps
    ? `${when} Both sign while they overlap, so that your server can change over without missing anything.`
    : `${when} This format has room for one secret only, so there is no overlap: the new one counts at once.`;
}

function consequence(hasSecret: boolean, overlapping: boolean): string {
  if (!hasSecret) return 'From now on it is sent with everything.';
  return overlapping
    ? 'The present secret goes on signing beside the new one for the time you chose.'
    : 'The present secret stops at once: your server refuses what arrives until it has the new one.';
}
