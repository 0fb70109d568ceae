import { BlockStack, Box, Button, Text } from '@shopify/polaris';
import type { ReactNode } from 'react';
import { useText } from '../texts.tsx';

/** The log before anything was sent. */
export function NothingSentYet() {
  const t = useText();
  return (
    <Nothing title={t('deliveryLog.nothing.title')}>
      <Words>{t('deliveryLog.nothing.says')}</Words>
      <Button url="/app/settings/integrations">{t('deliveryLog.nothing.endpoints')}</Button>
    </Nothing>
  );
}

/** The log when nothing fits the filters. */
export function NothingMatches({ onClear }: { onClear: () => void }) {
  const t = useText();
  return (
    <Nothing title={t('deliveryLog.nothing.noMatch')}>
      <Words>{t('deliveryLog.nothing.noMatchSays')}</Words>
      <Button onClick={onClear}>{t('deliveryLog.nothing.clear')}</Button>
    </Nothing>
  );
}

function Nothing({ title, children }: { title: string; children: ReactNode }) {
  return (
    <Box padding="800">
      <BlockStack gap="300" inlineAlign="center">
        <Text as="h2" variant="headingMd" alignment="center">
          {title}
        </Text>
        {children}
      </BlockStack>
    </Box>
  );
}

function Words({ children }: { children: ReactNode }) {
  return (
    <Box maxWidth="480px">
      <Text as="p" tone="subdued" alignment="center">
        {children}
      </Text>
    </Box>
  );
}
