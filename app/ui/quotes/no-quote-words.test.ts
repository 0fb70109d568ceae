import { expect, test } from 'vitest';
import { en } from '../../texts/en/catalogue.ts';
import { messageText } from '../../texts/message.ts';
import { createTexts } from '../../texts/texts.ts';
import { noQuoteWords } from './no-quote-words.ts';

const { t } = createTexts('en', en);

test('what a draft order was made of is told, or that nobody knows', () => {
  const origin = { name: '#D12', customerGid: null };
  const texts = [
    noQuoteWords('DraftOrder', { is: 'none', ...origin }).text,
    noQuoteWords('DraftOrder', { is: 'deleted', quoteName: 'Q-1001', ...origin }).text,
    noQuoteWords('DraftOrder', { is: 'no_such' }).text,
    noQuoteWords('Order', { is: 'no_such' }).text,
    noQuoteWords('Order', { is: 'not_told' }).text,
  ];
  expect(texts.map((text) => messageText(t, text))).toEqual([
    '#D12 was not made of a quote.',
    '#D12 was made of Q-1001, which somebody deleted.',
    'The shop has no such draft order, or not any more.',
    'The shop has no such order, or it is older than the 60 days of which Shopify tells apps.',
    'So it is not known which quote this order was made of. Try again in a moment.',
  ]);
});
