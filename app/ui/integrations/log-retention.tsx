import { Form, useNavigation } from '@remix-run/react';
import { Banner, BlockStack, Box, Card, Select, Text } from '@shopify/polaris';
import { useRef, useState } from 'react';
import { RETENTION_DAYS } from '../../outbound/retention.ts';
import type { SettingError } from '../../quotes/setting-error.ts';
import { FormSaveBar } from '../form-save-bar.tsx';
import { PARTS } from '../settings/settings-parts.ts';
import { useErrors } from '../settings/use-errors.ts';
import { useText } from '../texts.tsx';
import { useLeaveConfirmation } from '../leaving.ts';

interface LogRetentionProps {
  days: number;
  errors: SettingError[];
}

/** How long the log is kept. Save and Discard are in the admin's own save bar once it was changed. */
export function LogRetention({ days, errors }: LogRetentionProps) {
  const t = useText();
  const form = useRef<HTMLFormElement>(null);
  const [chosen, setChosen] = useState(String(days));
  const { error, discard } = useErrors(errors);
  const wrong = error(null);
  const dirty = chosen !== String(days);
  const saving = useNavigation().formMethod === 'POST';
  useLeaveConfirmation(dirty && !saving);
  return (
    <Card>
      <Form method="post" ref={form} preventScrollReset>
        <FormSaveBar
          id="retention-save-bar"
          form={form}
          dirty={dirty}
          saving={saving}
          onDiscard={() => {
            discard();
            setChosen(String(days));
          }}
        />
        <BlockStack gap="100">
          {wrong && <Banner tone="critical">{wrong}</Banner>}
          <Box maxWidth="240px">
            <Select
              id={PARTS.retention}
              label={t('deliveryLog.retention.label')}
              name="days"
              options={RETENTION_DAYS.map((choice) => ({
                value: String(choice),
                label: t('deliveryLog.retention.days', { days: choice }),
              }))}
              value={chosen}
              onChange={setChosen}
            />
          </Box>
          <Text as="p" tone="subdued">
            {t('deliveryLog.retention.says')}
          </Text>
        </BlockStack>
      </Form>
    </Card>
  );
}
