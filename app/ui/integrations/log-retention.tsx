import { Form, useNavigation } from '@remix-run/react';
import { BlockStack, Box, Card, Select, Text } from '@shopify/polaris';
import { useRef, useState } from 'react';
import { RETENTION_DAYS } from '../../outbound/retention.ts';
import { FormSaveBar } from '../form-save-bar.tsx';
import { useLeaveConfirmation } from '../use-leave-confirmation.ts';

/** How long the log is kept. Save and Discard are in the admin's own save bar once it was changed. */
export function LogRetention({ days }: { days: number }) {
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
              label="Keep the log for"
              name="days"
              options={RETENTION_DAYS.map((choice) => ({
                value: String(choice),
                label: `${choice} days`,
              }))}
              value={chosen}
              onChange={setChosen}
            />
          </Box>
          <Text as="p" tone="subdued">
            Older deliveries are deleted within the hour, all but those still on their way. The
            history of your quotes is kept.
          </Text>
        </BlockStack>
      </Form>
    </Card>
  );
}
