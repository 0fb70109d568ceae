import { BlockStack, Box, Card, Text } from '@shopify/polaris';
import { useText } from '../texts.tsx';

/** Nobody asked. */
export function NoDataRequests() {
  const t = useText();
  return (
    <Card>
      <Box paddingBlock="800">
        <BlockStack gap="300" inlineAlign="center">
          <Text as="h2" variant="headingMd" alignment="center">
            {t('dataRequests.none')}
          </Text>
          <Box maxWidth="480px">
            <Text as="p" tone="subdued" alignment="center">
              {t('dataRequests.noneSays')}
            </Text>
          </Box>
        </BlockStack>
      </Box>
    </Card>
  );
}
