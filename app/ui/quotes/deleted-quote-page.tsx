import { BlockStack, Button, Card, InlineStack, Page, Text } from '@shopify/polaris';
import type { DeletedQuote } from '../../quotes/deleted-quote.ts';
import { OutsideText } from '../outside-text.tsx';
import { Rich } from '../rich.tsx';
import { useText } from '../texts.tsx';
import { Time } from '../time.tsx';

/** In place of the page of a quote that somebody deleted, perhaps while it was open here. */
export function DeletedQuotePage({ quote }: { quote: DeletedQuote }) {
  const t = useText();
  const { name, deletedBy, deletedAt } = quote;
  return (
    <Page narrowWidth>
      <Card>
        <BlockStack gap="400">
          <BlockStack gap="200">
            <Text as="h1" variant="headingLg">
              {t('errors.deletedQuote.title', { name })}
            </Text>
            {deletedBy !== null && (
              <Text as="p">
                <Rich
                  text="errors.deletedQuote.by"
                  parts={{
                    person: <OutsideText>{deletedBy}</OutsideText>,
                    time: <Time at={new Date(deletedAt)} />,
                  }}
                />
              </Text>
            )}
            <Text as="p">{t('errors.deletedQuote.advice')}</Text>
          </BlockStack>
          <InlineStack>
            <Button variant="primary" url="/app/quotes">
              {t('errors.deletedQuote.all')}
            </Button>
          </InlineStack>
        </BlockStack>
      </Card>
    </Page>
  );
}
