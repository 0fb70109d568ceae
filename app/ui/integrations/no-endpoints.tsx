import { BlockStack, Box, Button, Card, InlineStack, Text } from '@shopify/polaris';
import { useText } from '../texts.tsx';

/** Before the first endpoint: what one is, and how to add it. */
export function NoEndpoints() {
  const t = useText();
  return (
    <Card>
      <Box paddingBlock="800">
        <BlockStack gap="300" inlineAlign="center">
          <Text as="h2" variant="headingMd" alignment="center">
            {t('integrations.none.title')}
          </Text>
          <Box maxWidth="480px">
            <Text as="p" tone="subdued" alignment="center">
              {t('integrations.none.says')}
            </Text>
          </Box>
          <InlineStack>
            <Button variant="primary" url="/app/settings/integrations/new">
              {t('integrations.addEndpoint')}
            </Button>
          </InlineStack>
        </BlockStack>
      </Box>
    </Card>
  );
}
