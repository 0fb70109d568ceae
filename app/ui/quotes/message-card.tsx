import { BlockStack, Card, Text } from '@shopify/polaris';
import { OutsideParagraph } from '../outside-text.tsx';

/** What the shopper wrote. */
export function MessageCard({ message }: { message: string }) {
  return (
    <Card>
      <BlockStack gap="200">
        <Text as="h2" variant="headingMd">
          Message
        </Text>
        <OutsideParagraph>{message}</OutsideParagraph>
      </BlockStack>
    </Card>
  );
}
