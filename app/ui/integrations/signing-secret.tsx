import { useFetcher } from '@remix-run/react';
import { BlockStack, Button, Card, InlineStack, Select, Text } from '@shopify/polaris';
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
import { useText } from '../texts.tsx';
import { SecretBox } from './secret-box.tsx';
import { SecretOverlap } from './secret-overlap.tsx';

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
  const t = useText();
  const doing = hasSecret ? 'regenerate' : 'make';
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
              {t('secrets.signingSecret')}
            </Text>
            {secret && !rotating && <SecretBox secret={secret} />}
          </BlockStack>
        </div>
        {overlapUntil && overlaps && <SecretOverlap until={overlapUntil} />}
        <Text as="p" tone="subdued">
          {explanation(t, hasSecret, overlaps)}
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
          <Button loading={rotating} onClick={() => setAsking(true)}>
            {t(`secrets.${doing}.open`)}
          </Button>
        </InlineStack>
      </BlockStack>
      <ConfirmModal
        id="rotate-secret"
        title={t(`secrets.${doing}.title`)}
        action={t(`secrets.${doing}.action`)}
        open={asking}
        onClose={() => setAsking(false)}
        onConfirm={() =>
          rotation.submit(
            { intent: 'rotate', overlap_hours: overlaps ? hours : '0' },
            { method: 'post' },
          )
        }
      >
        <Text as="p">{t(consequence(hasSecret, overlaps && hours !== '0'))}</Text>
        {overlapUntil && overlaps && <Text as="p">{t('secrets.regenerate.earlierStops')}</Text>}
      </ConfirmModal>
    </Card>
  );
}

function overlapLabel(t: Translate, hours: OverlapHours): string {
  if (hours === 0) return t('secrets.overlap.notAtAll');
  return hours > 72
    ? t('secrets.overlap.days', { count: hours / 24 })
    : t('secrets.overlap.hours', { count: hours });
}

function explanation(t: Translate, hasSecret: boolean, overlaps: boolean): string {
  if (!hasSecret) return t('secrets.make.says');
  const then = t(overlaps ? 'secrets.regenerate.bothSign' : 'secrets.regenerate.oneOnly');
  return `${t('secrets.regenerate.when')} ${then}`;
}

function consequence(hasSecret: boolean, overlapping: boolean): PlainTextKey {
  if (!hasSecret) return 'secrets.make.sent';
  return overlapping ? 'secrets.regenerate.goesOn' : 'secrets.regenerate.stops';
}
