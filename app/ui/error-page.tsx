import { BlockStack, Button, Card, InlineStack, Page, Text } from '@shopify/polaris';
import { errorWords } from './error-words.ts';

/** In place of a page that cannot be shown. `homeUrl` leads somewhere that works. */
export function ErrorPage({ status, homeUrl }: { status?: number; homeUrl?: string }) {
  const { title, advice, retry } = errorWords(status);
  return (
    <Page narrowWidth>
      <Card>
        <BlockStack gap="400">
          <BlockStack gap="200">
            <Text as="h1" variant="headingLg">
              {title}
            </Text>
            <Text as="p">{advice}</Text>
          </BlockStack>
          <InlineStack gap="200">
            {retry && (
              <Button variant="primary" onClick={() => window.location.reload()}>
                Try again
              </Button>
            )}
            {homeUrl && <Button url={homeUrl}>Go to Home</Button>}
          </InlineStack>
        </BlockStack>
      </Card>
    </Page>
  );
}
