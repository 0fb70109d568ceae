import { useFetcher } from '@remix-run/react';
import { Banner, BlockStack, Button, Card, InlineStack, Select, Text } from '@shopify/polaris';
import { useState } from 'react';
import type { SettingError } from '../../quotes/setting-error.ts';
import { ConfirmModal } from '../confirm-modal.tsx';
import { OutsideText } from '../outside-text.tsx';
import { Rich } from '../rich.tsx';
import { useText } from '../texts.tsx';
import { useErrors } from './use-errors.ts';

interface RemoveMemberProps {
  name: string;
  /** Who can take over their quotes. */
  others: { id: string; name: string }[];
}

/** Takes somebody off the team once the person has confirmed it. */
export function RemoveMember({ name, others }: RemoveMemberProps) {
  const t = useText();
  const [asking, setAsking] = useState(false);
  const [heirId, setHeirId] = useState('');
  const removal = useFetcher<{ errors: SettingError[] }>();
  const error = useErrors(removal.data?.errors ?? NO_ERRORS).error(null);
  const options = [
    { value: '', label: t('settings.team.removal.nobody') },
    ...others.map((other) => ({ value: other.id, label: other.name })),
  ];
  return (
    <Card>
      <BlockStack gap="300">
        <Text as="h2" variant="headingMd">
          {t('settings.team.removal.heading')}
        </Text>
        {error && <Banner tone="critical">{error}</Banner>}
        <InlineStack align="space-between" blockAlign="center" gap="300">
          <Text as="p" tone="subdued">
            {t('settings.team.removal.says')}
          </Text>
          <Button
            tone="critical"
            loading={removal.state !== 'idle'}
            onClick={() => setAsking(true)}
          >
            {t('settings.team.removal.open')}
          </Button>
        </InlineStack>
      </BlockStack>
      <ConfirmModal
        id="remove-member"
        title={t('settings.team.removal.title')}
        action={t('settings.team.removal.action')}
        tone="critical"
        open={asking}
        onClose={() => setAsking(false)}
        onConfirm={() => {
          const settings = JSON.stringify({ remove: true, heirId: heirId || null });
          removal.submit({ settings }, { method: 'post' });
        }}
      >
        <Text as="p">
          <Rich
            text="settings.team.removal.leaves"
            parts={{ person: <OutsideText>{name}</OutsideText> }}
          />
        </Text>
        <Text as="p">{t('settings.team.removal.rules')}</Text>
        <Select
          label={t('settings.team.removal.heir')}
          options={options}
          value={heirId}
          onChange={setHeirId}
        />
      </ConfirmModal>
    </Card>
  );
}

const NO_ERRORS: never[] = [];
