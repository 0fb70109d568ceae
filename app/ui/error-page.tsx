import { BlockStack, Button, Card, InlineStack, Page, Text } from '@shopify/polaris';
import { errorWords } from './error-words.ts';
import { useText } from './texts.tsx';

/** In place of a page that cannot be shown. `homeUrl` leads somewhere that works. */
export function ErrorPage({ status, homeUrl }: { status?: number; homeUrl?: string }) {
  const t = useText();
  const { title, advice, retry } = errorWords(status);
  return (
    <Page narrowWidth>
      <Card>
        <BlockStack gap="400">
          <BlockStack gap="200">
            <Text as="h1" variant="headingLg">
              {t(title)}
            </Text>
            <Text as="p">{t(advice)}</Text>
          </BlockStack>
          <InlineStack gap="200">
            {retry && (
              <Button variant="primary" onClick={() => window.location.reload()}>
                {t('errors.tryAgain')}
              </Button>
            )}
            {homeUrl && <Button url={homeUrl}>{t('errors.goHome')}</Button>}
          </InlineStack>
        </BlockStack>
      </Card>
    </Page>
  );
}
