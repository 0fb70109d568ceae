import { useNavigate } from '@remix-run/react';
import { BlockStack, Box, Button, Card, Form, Icon, Text, TextField } from '@shopify/polaris';
import { SearchIcon } from '@shopify/polaris-icons';
import { useState } from 'react';
import { useText } from '../texts.tsx';
import { FoundSettings } from './found-settings.tsx';
import { searchSettings } from './search-settings.ts';
import { SettingsList } from './settings-list.tsx';

const LONGEST = 100;

/** All pages of the settings, or what somebody looks for in them; Enter opens the first. */
export function SettingsSearch() {
  const t = useText();
  const navigate = useNavigate();
  const [typed, setTyped] = useState('');
  const isSearched = typed.trim() !== '';
  const found = searchSettings(t, typed);
  const [first] = found;
  const clear = (): void => setTyped('');
  return (
    <BlockStack gap="400">
      <Form onSubmit={() => first && navigate(first.url)}>
        <Box paddingInline={{ xs: '400', sm: '0' }}>
          <TextField
            label={t('settings.search.label')}
            labelHidden
            type="search"
            autoComplete="off"
            placeholder={t('settings.search.label')}
            maxLength={LONGEST}
            prefix={<Icon source={SearchIcon} tone="subdued" />}
            value={typed}
            onChange={setTyped}
            clearButton
            onClearButtonClick={clear}
          />
        </Box>
        <div role="status">
          {isSearched && (
            <Text as="p" visuallyHidden>
              {t('settings.search.found', { count: found.length })}
            </Text>
          )}
        </div>
      </Form>
      <Card padding="0">
        {!isSearched && <SettingsList />}
        {isSearched && found.length > 0 && <FoundSettings found={found} />}
        {isSearched && found.length === 0 && <NothingFound onClear={clear} />}
      </Card>
    </BlockStack>
  );
}

function NothingFound({ onClear }: { onClear: () => void }) {
  const t = useText();
  return (
    <Box padding="400" paddingBlock="800">
      <BlockStack gap="300" inlineAlign="center">
        <Text as="h2" variant="headingMd" alignment="center">
          {t('settings.search.nothing')}
        </Text>
        <Text as="p" tone="subdued" alignment="center">
          {t('settings.search.nothingSays')}
        </Text>
        <Button onClick={onClear}>{t('settings.search.clear')}</Button>
      </BlockStack>
    </Box>
  );
}
