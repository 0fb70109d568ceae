import { BlockStack, Box, Card, Text } from '@shopify/polaris';

/** The good news. */
export function NothingUndelivered() {
  return (
    <Card>
      <Box paddingBlock="800">
        <BlockStack gap="300" inlineAlign="center">
          <Text as="h2" variant="headingMd" alignment="center">
            Everything has arrived
          </Text>
          <Box maxWidth="480px">
            <Text as="p" tone="subdued" alignment="center">
              No event waits and none was given up. Should one of your systems be down, what it
              misses is listed here and sent again with one click.
            </Text>
          </Box>
        </BlockStack>
      </Box>
    </Card>
  );
}
