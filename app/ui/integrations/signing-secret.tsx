import { useFetcher } from '@remix-run/react';
import { Banner, BlockStack, Button, Card, InlineStack, Select, Text } from '@shopify/polaris';
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
  secret: {
    /** Tells it from the next one; empty: there is none yet. */
    version: string;
    /** False where the key is gone that it was sealed with. */
    isReadable: boolean;
  };
  /** Until when the secret before this one signs as well; null when it does not. */
  overlapUntil: Date | null;
}

/**
 * Makes a new secret, shows it once, and says whether the one before it still signs. Where the format
 * has room for one alone, the new one counts at once. What is replaced is the secret that was there when
 * the question was asked, and no other that somebody made since.
 */
export function SigningSecret({ format, secret: stored, overlapUntil }: SigningSecretProps) {
  const hasSecret = stored.version !== '';
  const overlaps = hasSecret && stored.isReadable && FORMATS[format].takesTwoSecrets;
  const [title, action] = hasSecret
    ? ['Regenerate the secret?', 'Regenerate secret']
    : ['Make a secret?', 'Make a secret'];
  const [asking, setAsking] = useState<{ version: string } | null>(null);
  const [hours, setHours] = useState(String(DEFAULT_OVERLAP_HOURS));
  const rotation = useFetcher<{ secret?: string; secretChanged?: true }>();
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
            {rotation.data?.secretChanged && !rotating && <ChangedMeanwhile />}
          </BlockStack>
        </div>
        {overlapUntil && overlaps && (
          <SecretOverlap until={overlapUntil} version={stored.version} />
        )}
        <Text as="p" tone="subdued">
          {explanation(stored, overlaps)}
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
          <Button loading={rotating} onClick={() => setAsking({ version: stored.version })}>
            {action}
          </Button>
        </InlineStack>
      </BlockStack>
      <ConfirmModal
        id="rotate-secret"
        title={title}
        action={hasSecret ? 'Regenerate' : 'Make it'}
        open={asking !== null}
        onClose={() => setAsking(null)}
        onConfirm={() =>
          rotation.submit(
            {
              intent: 'rotate',
              overlap_hours: overlaps ? hours : '0',
              secret_version: asking?.version ?? '',
            },
            { method: 'post' },
          )
        }
      >
        <Text as="p">{consequence(stored, overlaps && hours !== '0')}</Text>
        {overlapUntil && overlaps && <Text as="p">The one before it stops signing now.</Text>}
      </ConfirmModal>
    </Card>
  );
}

/** To the second of two people who regenerated it at the same moment. */
function ChangedMeanwhile() {
  return (
    <Banner tone="warning" title="Somebody else regenerated the secret meanwhile">
      <p>
        You made no new one, so that the one your server uses goes on signing. Ask your colleague
        for the secret that they were shown. Regenerate it again only if nobody has it.
      </p>
    </Banner>
  );
}

type Stored = SigningSecretProps['secret'];

function explanation({ version, isReadable }: Stored, overlaps: boolean): string {
  if (version === '') {
    return 'This endpoint has none: whoever knows its address can send there in your name. Your server can refuse what comes without the secret once it has one.';
  }
  if (!isReadable) {
    return 'It cannot be read any more, so that nothing is signed with it. Make a new one, and give it to your server.';
  }
  const when = 'Make a new one when it may have become known to others, or once in a while.';
  return overlaps
    ? `${when} Both sign while they overlap, so that your server can change over without missing anything.`
    : `${when} This format has room for one secret only, so there is no overlap: the new one counts at once.`;
}

function consequence({ version, isReadable }: Stored, overlapping: boolean): string {
  if (version === '') return 'From now on it is sent with everything.';
  if (!isReadable) {
    return 'What is sent from now on is signed with the new one: your server refuses it until it has that.';
  }
  return overlapping
    ? 'The present secret goes on signing beside the new one for the time you chose.'
    : 'The present secret stops at once: your server refuses what arrives until it has the new one.';
}
