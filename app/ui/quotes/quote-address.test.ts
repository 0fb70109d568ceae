import { expect, test } from 'vitest';
import { boardQuery, listAddress, quoteAddress } from './quote-address.ts';

test('a quote leads back to the list that it was opened from', () => {
  expect(listAddress('')).toBe('/app/quotes');
  expect(listAddress('view=mine&assignee=')).toBe('/app/quotes?view=mine&assignee=');
});

test('a quote that was opened from the board leads back there, with what narrowed it', () => {
  expect(listAddress(boardQuery({}))).toBe('/app/quotes/board');
  expect(listAddress(boardQuery({ q: 'C&A', sort: 'oldest' }))).toBe(
    '/app/quotes/board?q=C%26A&sort=oldest',
  );
});

test('the pages of a quote keep where it was opened from', () => {
  const view = boardQuery({ q: 'C&A' });
  const { pathname, searchParams } = new URL(
    quoteAddress('quo_1', view, { part: 'edit' }),
    'https://app.example',
  );
  expect(pathname).toBe('/app/quotes/quo_1/edit');
  expect(searchParams.get('in')).toBe(view);
});
