import { BlockStack, Card, FormLayout, Text, TextField } from '@shopify/polaris';
import { useState } from 'react';
import { quoteName } from '../../quotes/quote.ts';
import type { SettingError } from '../../quotes/setting-error.ts';
import {
  MAX_PREFIX,
  type QuoteSettings,
  type QuoteSettingsDraft,
} from '../../quotes/settings/quote-settings.ts';
import { OutsideText } from '../outside-text.tsx';
import { SettingsForm } from './settings-form.tsx';
import { useErrors } from './use-errors.ts';

interface QuoteSettingsFormProps {
  settings: QuoteSettings;
  errors: SettingError[];
}

/** How quotes are numbered, how long they can be answered, and what they say. */
export function QuoteSettingsForm({ settings, errors }: QuoteSettingsFormProps) {
  const [read] = useState(settings);
  const [initial] = useState<QuoteSettingsDraft>(() => ({
    ...settings,
    nextNumber: String(settings.nextNumber),
    expiryDays: String(settings.expiryDays),
  }));
  const [typed, setTyped] = useState(initial);
  const { error, discard } = useErrors(errors);
  const change = (changed: Partial<QuoteSettingsDraft>): void => setTyped({ ...typed, ...changed });
  return (
    <SettingsForm
      id="quote-settings-save-bar"
      settings={{ typed, read }}
      dirty={JSON.stringify(typed) !== JSON.stringify(initial)}
      error={error(null)}
      onDiscard={() => {
        discard();
        setTyped(initial);
      }}
    >
      <Card>
        <BlockStack gap="400">
          <Text as="h2" variant="headingMd">
            Numbers
          </Text>
          <FormLayout>
            <FormLayout.Group>
              <TextField
                label="Prefix"
                autoComplete="off"
                maxLength={MAX_PREFIX}
                value={typed.prefix}
                onChange={(prefix) => change({ prefix })}
                error={error('prefix')}
              />
              <TextField
                label="Next number"
                inputMode="numeric"
                autoComplete="off"
                value={typed.nextNumber}
                onChange={(nextNumber) => change({ nextNumber })}
                error={error('nextNumber')}
              />
            </FormLayout.Group>
          </FormLayout>
          <Text as="p" tone="subdued">
            The next quote is{' '}
            <OutsideText>
              {quoteName(typed.prefix.trim(), Number(typed.nextNumber) || 0)}
            </OutsideText>
            . Numbers only go up, and the quotes you have keep theirs.
          </Text>
        </BlockStack>
      </Card>
      <Card>
        <BlockStack gap="400">
          <Text as="h2" variant="headingMd">
            What customers are sent
          </Text>
          <FormLayout>
            <TextField
              label="Can be answered for"
              inputMode="numeric"
              autoComplete="off"
              suffix="days"
              value={typed.expiryDays}
              onChange={(expiryDays) => change({ expiryDays })}
              error={error('expiryDays')}
              helpText="After that a quote expires. You can choose another date whenever you send one."
            />
            <TextField
              label="Terms"
              autoComplete="off"
              multiline={4}
              maxHeight="400px"
              value={typed.terms}
              onChange={(terms) => change({ terms })}
              error={error('terms')}
              helpText="Below the lines of every quote that is sent, unless the quote has terms of its own."
            />
          </FormLayout>
        </BlockStack>
      </Card>
    </SettingsForm>
  );
}
