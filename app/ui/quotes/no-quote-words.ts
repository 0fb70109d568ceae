import type { QuoteBehind } from '../../quotes/linked/quote-behind.ts';

const NOUNS = { DraftOrder: 'draft order', Order: 'order' } as const;

/** What else it is when Shopify says that there is none. */
const UNTOLD = {
  DraftOrder: 'not any more',
  Order: 'it is older than the 60 days of which Shopify tells apps',
} as const;

/** Why there is no quote to be opened, in words. */
export function noQuoteWords(
  kind: keyof typeof NOUNS,
  behind: Exclude<QuoteBehind, { is: 'quote' }>,
): { title: string; text: string } {
  const noun = NOUNS[kind];
  switch (behind.is) {
    case 'none':
      return {
        title: 'No quote to open',
        text: `${behind.name} was not made of a quote.`,
      };
    case 'deleted':
      return {
        title: 'No quote to open',
        text: `${behind.name} was made of ${behind.quoteName}, which somebody deleted.`,
      };
    case 'no_such':
      return {
        title: `No such ${noun}`,
        text: `The shop has no such ${noun}, or ${UNTOLD[kind]}.`,
      };
    case 'not_told':
      return {
        title: 'Shopify did not answer',
        text: `So it is not known which quote this ${noun} was made of. Try again in a moment.`,
      };
  }
}
