import { BlockStack, Button, ButtonGroup, Card, Page } from '@shopify/polaris';
import type { QuoteBehind } from '../../quotes/linked/quote-behind.ts';
import { messageText } from '../../texts/message.ts';
import { OutsideParagraph } from '../outside-text.tsx';
import { pageUrl } from '../page-url.ts';
import { useText } from '../texts.tsx';
import { LIST } from './list/list-url.ts';
import { noQuoteWords } from './no-quote-words.ts';

interface NoQuoteBehindProps {
  kind: 'DraftOrder' | 'Order';
  behind: Exclude<QuoteBehind, { is: 'quote' }>;
}

/** Where a link from a draft order or an order leads that has no quote to be opened. */
export function NoQuoteBehind({ kind, behind }: NoQuoteBehindProps) {
  const t = useText();
  const { title, text } = noQuoteWords(kind, behind);
  const customer = 'customerGid' in behind ? behind.customerGid : null;
  return (
    <Page
      narrowWidth
      title={messageText(t, title)}
      backAction={{ content: t('common.navigation.quotes'), url: LIST }}
    >
      <Card>
        <BlockStack gap="400">
          <OutsideParagraph>{messageText(t, text)}</OutsideParagraph>
          <ButtonGroup>
            {behind.is === 'not_told' ? (
              <Button variant="primary" onClick={() => window.location.reload()}>
                {t('errors.tryAgain')}
              </Button>
            ) : (
              <Button
                variant="primary"
                url={pageUrl(`${LIST}/new`, { customer: numberOf(customer) })}
              >
                {t(customer === null ? 'quoteList.make' : 'quote.behind.makeFor')}
              </Button>
            )}
            <Button url={LIST}>{t('home.allQuotes')}</Button>
          </ButtonGroup>
        </BlockStack>
      </Card>
    </Page>
  );
}

/** Addresses are easier to read with the number alone. */
function numberOf(gid: string | null): string | null {
  return gid && gid.slice(gid.lastIndexOf('/') + 1);
}
