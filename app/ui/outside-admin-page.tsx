import { BlockStack, Card, Page, Text } from '@shopify/polaris';
import { Polaris } from './polaris.tsx';

/** For people who open the app's address by hand. `problem` says what was wrong with the address. */
export function OutsideAdminPage({ problem }: { problem?: string }) {
  return (
    <Polaris>
      <Page narrowWidth>
        <Card>
          <BlockStack gap="200">
            <Text as="h1" variant="headingLg">
              Quotewire works inside your Shopify admin
            </Text>
            {problem && <Text as="p">{problem}</Text>}
            <Text as="p">
              Open Shopify, go to Apps and choose Quotewire. To install it, start from its page in
              the Shopify App Store.
            </Text>
          </BlockStack>
        </Card>
      </Page>
    </Polaris>
  );
}
