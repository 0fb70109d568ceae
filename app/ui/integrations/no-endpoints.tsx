import { BlockStack, Box, Button, Card, InlineStack, Text } from '@shopify/polaris';

/** Before the first endpoint: what one is, and how to add it. */
export function NoEndpoints() {
  return (
    <Card>
      <Box paddingBlock="800">
        <BlockStack gap="300" inlineAlign="center">
          <Text as="h2" variant="headingMd" alignment="center">
            Tell your other systems about quotes
          </Text>
          <Box maxWidth="480px">
            <Text as="p" tone="subdued" alignment="center">
              Add the HTTPS address of your CRM, ERP or automation tool. Every quote event is sent
              there within seconds, signed so that your system knows it is genuine, and tried again
              when your system is not available.
            </Text>
          </Box>
          <InlineStack>
            <Button variant="primary" url="/app/settings/integrations/new">
              Add endpoint
            </Button>
          </InlineStack>
        </BlockStack>
      </Box>
    </Card>
  );
}
