import { expect, test } from 'vitest';
import { quoteAddress } from '../quote-address.ts';
import { listQuery, listUrl } from './list-url.ts';

test('a list says also what it leaves out of its view', () => {
  expect(listUrl({})).toBe('/app/quotes');
  expect(listUrl({ view: 'mine', assignee: '' })).toBe('/app/quotes?view=mine&assignee=');
});

test('a quote knows the list that it is opened from, where that narrows or sorts anything', () => {
  expect(quoteAddress('quo_1', listQuery())).toBe('/app/quotes/quo_1');
  const within = { q: 'C&A 50%', sort: 'oldest' };
  const url = new URL(quoteAddress('quo_1', listQuery(within)), 'https://app.example');
  expect(url.pathname).toBe('/app/quotes/quo_1');
  const list = new URLSearchParams(url.searchParams.get('in') ?? '');
  expect(Object.fromEntries(list)).toEqual(within);
});
