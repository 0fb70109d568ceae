import { BlockStack, Card, Page, Text } from '@shopify/polaris';
import { Polaris } from './polaris.tsx';
import { useText } from './texts.tsx';

/** For people who open the app's address by hand. `problem` says what was wrong with the address. */
export function OutsideAdminPage({ problem }: { problem?: string }) {
  const t = useText();
  return (
    <Polaris>
      <Page narrowWidth>
        <Card>
          <BlockStack gap="200">
            <Text as="h1" variant="headingLg">
              {t('errors.outside.title')}
            </Text>
            {problem && <Text as="p">{problem}</Text>}
            <Text as="p">{t('errors.outside.advice')}</Text>
          </BlockStack>
        </Card>
      </Page>
    </Polaris>
  );
}
