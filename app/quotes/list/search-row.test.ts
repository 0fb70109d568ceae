import { expect, test } from 'vitest';
import { sameSearchRow, searchRow, type Searchable } from './search-row.ts';

const quote: Searchable = {
  id: 'quo_1',
  shopId: 1,
  number: 1001,
  name: 'Q-1001',
  createdAt: new Date(0),
  customerName: 'Émile  Zola',
  customerCompany: 'Médan & Cie',
  customerEmail: 'Emile@Medan.example',
  tags: ['Rush', 'Key Account'],
  lineItems: [
    { productTitle: 'Hex Bolt', variantName: 'M8', sku: 'HB-M8' },
    { productTitle: 'Hex Nut', variantName: null, sku: null },
  ],
};

test('a quote is found by each of its words, once', () => {
  expect(searchRow(quote)).toEqual({
    company: 'medan & cie',
    tags: ['rush', 'key account'],
    text: ' q-1001 1001 emile zola medan & cie emile@medan.example rush key account hex bolt m8 hb-m8 nut',
  });
});

test('what nobody searches makes no difference', () => {
  const moved = { ...quote, lineItems: quote.lineItems.map((line) => ({ ...line, quantity: 9 })) };
  expect(sameSearchRow(searchRow(quote), searchRow(moved))).toBe(true);
  expect(sameSearchRow(searchRow(quote), searchRow({ ...quote, tags: [] }))).toBe(false);
});
