import type { QuoteBehind } from '../../quotes/linked/quote-behind.ts';
import { message, type Message } from '../../texts/message.ts';

/** Why there is no quote to be opened. */
export function noQuoteWords(
  kind: 'DraftOrder' | 'Order',
  behind: Exclude<QuoteBehind, { is: 'quote' }>,
): { title: Message; text: Message } {
  const none = message('quote.behind.none');
  switch (behind.is) {
    case 'none':
      return { title: none, text: message('quote.behind.notOfQuote', { name: behind.name }) };
    case 'deleted': {
      const { name, quoteName: quote } = behind;
      return { title: none, text: message('quote.behind.deleted', { name, quote }) };
    }
    case 'no_such':
      return {
        title: message(`quote.behind.noSuch.${kind}.title`),
        text: message(`quote.behind.noSuch.${kind}.text`),
      };
    case 'not_told':
      return {
        title: message('quote.behind.notTold.title'),
        text: message(`quote.behind.notTold.${kind}`),
      };
  }
}
