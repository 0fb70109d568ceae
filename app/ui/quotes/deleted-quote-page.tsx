import { Button, Text } from '@shopify/polaris';
import type { DeletedQuote } from '../../quotes/deleted-quote.ts';
import { InsteadPage } from '../instead-page.tsx';
import { OutsideText } from '../outside-text.tsx';
import { Rich } from '../rich.tsx';
import { useText } from '../texts.tsx';
import { Time } from '../time.tsx';

/** In place of the page of a quote that somebody deleted, perhaps while it was open here. */
export function DeletedQuotePage({ quote }: { quote: DeletedQuote }) {
  const t = useText();
  const { name, deletedBy, deletedAt } = quote;
  return (
    <InsteadPage
      title={t('errors.deletedQuote.title', { name })}
      actions={
        <Button variant="primary" url="/app/quotes">
          {t('errors.deletedQuote.all')}
        </Button>
      }
    >
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
    </InsteadPage>
  );
}
