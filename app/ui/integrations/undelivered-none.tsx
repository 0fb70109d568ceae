import { BlockStack, Box, Card, Text } from '@shopify/polaris';
import { useText } from '../texts.tsx';

/** The good news. */
export function NothingUndelivered() {
  const t = useText();
  return (
    <Card>
      <Box paddingBlock="800">
        <BlockStack gap="300" inlineAlign="center">
          <Text as="h2" variant="headingMd" alignment="center">
            {t('undelivered.none')}
          </Text>
          <Box maxWidth="480px">
            <Text as="p" tone="subdued" alignment="center">
              {t('undelivered.noneSays')}
            </Text>
          </Box>
        </BlockStack>
      </Box>
    </Card>
  );
}
