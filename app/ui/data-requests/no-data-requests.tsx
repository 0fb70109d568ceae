import { BlockStack, Box, Card, Text } from '@shopify/polaris';

/** Nobody asked. */
export function NoDataRequests() {
  return (
    <Card>
      <Box paddingBlock="800">
        <BlockStack gap="300" inlineAlign="center">
          <Text as="h2" variant="headingMd" alignment="center">
            No customer has asked for their data
          </Text>
          <Box maxWidth="480px">
            <Text as="p" tone="subdued" alignment="center">
              When you request a customer’s data in Shopify, what Quotewire has of them is ready to
              be downloaded here.
            </Text>
          </Box>
        </BlockStack>
      </Box>
    </Card>
  );
}
