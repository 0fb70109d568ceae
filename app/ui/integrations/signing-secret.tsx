import { useFetcher } from '@remix-run/react';
import { Banner, BlockStack, Button, Card, InlineStack, Select, Text } from '@shopify/polaris';
import { useState } from 'react';
import { FORMATS, type EndpointFormat } from '../../outbound/formats/formats.ts';
import {
  DEFAULT_OVERLAP_HOURS,
  OVERLAP_HOURS,
  type OverlapHours,
} from '../../outbound/secret-overlap.ts';
import type { PlainTextKey } from '../../texts/catalogue.ts';
import type { Translate } from '../../texts/texts.ts';
import { ConfirmModal } from '../confirm-modal.tsx';
import { NotDone } from '../not-done.tsx';
import { useText } from '../texts.tsx';
import { SecretBox } from './secret-box.tsx';
import { SecretOverlap } from './secret-overlap.tsx';

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
  const t = useText();
  const hasSecret = stored.version !== '';
  const overlaps = hasSecret && stored.isReadable && FORMATS[format].takesTwoSecrets;
  const doing = hasSecret ? 'regenerate' : 'make';
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
              {t('secrets.signingSecret')}
            </Text>
            {secret && !rotating && <SecretBox secret={secret} />}
            {rotation.data?.secretChanged && !rotating && <ChangedMeanwhile />}
          </BlockStack>
        </div>
        {overlapUntil && overlaps && (
          <SecretOverlap until={overlapUntil} version={stored.version} />
        )}
        <Text as="p" tone="subdued">
          {explanation(t, stored, overlaps)}
        </Text>
        <InlineStack gap="300" blockAlign="end">
          {overlaps && (
            <Select
              label={t('secrets.overlap.label')}
              options={OVERLAP_HOURS.map((choice) => ({
                value: String(choice),
                label: overlapLabel(t, choice),
              }))}
              value={hours}
              onChange={setHours}
            />
          )}
          <Button loading={rotating} onClick={() => setAsking({ version: stored.version })}>
            {t(`secrets.${doing}.open`)}
          </Button>
        </InlineStack>
        <NotDone of={rotation} />
      </BlockStack>
      <ConfirmModal
        id="rotate-secret"
        title={t(`secrets.${doing}.title`)}
        action={t(`secrets.${doing}.action`)}
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
        <Text as="p">{t(consequence(stored, overlaps && hours !== '0'))}</Text>
        {overlapUntil && overlaps && <Text as="p">{t('secrets.regenerate.earlierStops')}</Text>}
      </ConfirmModal>
    </Card>
  );
}

/** To the second of two people who regenerated it at the same moment, and to whom the first answer was lost. */
function ChangedMeanwhile() {
  const t = useText();
  return (
    <Banner tone="warning" title={t('secrets.changedMeanwhile.title')}>
      <p>{t('secrets.changedMeanwhile.says')}</p>
    </Banner>
  );
}

function overlapLabel(t: Translate, hours: OverlapHours): string {
  if (hours === 0) return t('secrets.overlap.notAtAll');
  return hours > 72
    ? t('secrets.overlap.days', { count: hours / 24 })
    : t('secrets.overlap.hours', { count: hours });
}

type Stored = SigningSecretProps['secret'];

function explanation(t: Translate, { version, isReadable }: Stored, overlaps: boolean): string {
  if (version === '') return t('secrets.make.says');
  if (!isReadable) return t('secrets.lost.says');
  const then = t(overlaps ? 'secrets.regenerate.bothSign' : 'secrets.regenerate.oneOnly');
  return `${t('secrets.regenerate.when')} ${then}`;
}

function consequence({ version, isReadable }: Stored, overlapping: boolean): PlainTextKey {
  if (version === '') return 'secrets.make.sent';
  if (!isReadable) return 'secrets.lost.signedAnew';
  return overlapping ? 'secrets.regenerate.goesOn' : 'secrets.regenerate.stops';
}
