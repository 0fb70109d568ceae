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
import { Rich } from '../rich.tsx';
import { useText } from '../texts.tsx';
import { PartHeading } from './part-heading.tsx';
import { SettingsForm } from './settings-form.tsx';
import { PARTS } from './settings-parts.ts';
import { useErrors } from './use-errors.ts';

interface QuoteSettingsFormProps {
  settings: QuoteSettings;
  errors: SettingError[];
}

/** How quotes are numbered, how long they can be answered, and what they say. */
export function QuoteSettingsForm({ settings, errors }: QuoteSettingsFormProps) {
  const t = useText();
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
          <PartHeading id={PARTS.numbers}>{t('settings.quotes.numbers')}</PartHeading>
          <FormLayout>
            <FormLayout.Group>
              <TextField
                id={PARTS.numberPrefix}
                label={t('settings.quotes.prefix')}
                autoComplete="off"
                maxLength={MAX_PREFIX}
                value={typed.prefix}
                onChange={(prefix) => change({ prefix })}
                error={error('prefix')}
              />
              <TextField
                id={PARTS.nextNumber}
                label={t('settings.quotes.nextNumber')}
                inputMode="numeric"
                autoComplete="off"
                value={typed.nextNumber}
                onChange={(nextNumber) => change({ nextNumber })}
                error={error('nextNumber')}
              />
            </FormLayout.Group>
          </FormLayout>
          <Text as="p" tone="subdued">
            <Rich
              text="settings.quotes.numbersSay"
              parts={{ number: <OutsideText>{nextName(typed)}</OutsideText> }}
            />
          </Text>
        </BlockStack>
      </Card>
      <Card>
        <BlockStack gap="400">
          <PartHeading id={PARTS.sent}>{t('settings.quotes.sent')}</PartHeading>
          <FormLayout>
            <TextField
              id={PARTS.expiry}
              label={t('settings.quotes.expiry')}
              inputMode="numeric"
              autoComplete="off"
              suffix={t('settings.quotes.days')}
              value={typed.expiryDays}
              onChange={(expiryDays) => change({ expiryDays })}
              error={error('expiryDays')}
              helpText={t('settings.quotes.expirySays')}
            />
            <TextField
              id={PARTS.terms}
              label={t('quoteParts.terms')}
              autoComplete="off"
              multiline={4}
              maxHeight="400px"
              value={typed.terms}
              onChange={(terms) => change({ terms })}
              error={error('terms')}
              helpText={t('settings.quotes.termsSay')}
            />
          </FormLayout>
        </BlockStack>
      </Card>
    </SettingsForm>
  );
}

function nextName({ prefix, nextNumber }: QuoteSettingsDraft): string {
  return quoteName(prefix.trim(), Number(nextNumber) || 0);
}
