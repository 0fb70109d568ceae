import { BlockStack, Card, Text } from '@shopify/polaris';
import { OutsideParagraph } from '../outside-text.tsx';
import { useText } from '../texts.tsx';

/** What the shopper wrote. */
export function MessageCard({ message }: { message: string }) {
  const t = useText();
  return (
    <Card>
      <BlockStack gap="200">
        <Text as="h2" variant="headingMd">
          {t('quote.message')}
        </Text>
        <OutsideParagraph>{message}</OutsideParagraph>
      </BlockStack>
    </Card>
  );
}
