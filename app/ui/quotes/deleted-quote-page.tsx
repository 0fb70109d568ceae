import { Button, Text } from '@shopify/polaris';
import type { DeletedQuote } from '../../quotes/deleted-quote.ts';
import { InsteadPage } from '../instead-page.tsx';
import { OutsideText } from '../outside-text.tsx';
import { Rich } from '../rich.tsx';
import { useText } from '../texts.tsx';
import { Time } from '../time.tsx';
import { listAddress } from './quote-address.ts';

interface DeletedQuotePageProps {
  quote: DeletedQuote;
  /** The query of the list that it was opened from. */
  view: string;
}

/** In place of the page of a quote that somebody deleted, perhaps while it was open here. */
export function DeletedQuotePage({ quote, view }: DeletedQuotePageProps) {
  const t = useText();
  const { name, deletedBy, deletedAt } = quote;
  return (
    <InsteadPage
      title={t('errors.deletedQuote.title', { name })}
      actions={
        <Button variant="primary" url={listAddress(view)}>
          {t('presence.gone.leave')}
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
