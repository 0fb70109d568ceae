import { Form, useNavigation } from '@remix-run/react';
import { BlockStack, Box, Card, Select, Text } from '@shopify/polaris';
import { useRef, useState } from 'react';
import { RETENTION_DAYS } from '../../outbound/retention.ts';
import { FormSaveBar } from '../form-save-bar.tsx';
import { useText } from '../texts.tsx';
import { useLeaveConfirmation } from '../use-leave-confirmation.ts';

/** How long the log is kept. Save and Discard are in the admin's own save bar once it was changed. */
export function LogRetention({ days }: { days: number }) {
  const t = useText();
  const form = useRef<HTMLFormElement>(null);
  const [chosen, setChosen] = useState(String(days));
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
          onDiscard={() => setChosen(String(days))}
        />
        <BlockStack gap="100">
          <Box maxWidth="240px">
            <Select
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
