import { expect, test } from 'vitest';
import { listPriceOf } from './list-price.ts';

const line = { catalogPrice: '20.00', requestedPrice: null, quotedPrice: '18.00', currency: 'USD' };

test('the list price is the catalogue’s', () => {
  expect(listPriceOf(line, 'USD')).toBe('20.00');
});

test('where the catalogue’s is in another currency, what is quoted stands for it', () => {
  expect(listPriceOf(line, 'EUR')).toBe('18.00');
});
