import { expect, it } from 'vitest';
import { pageUrl } from './page-url.ts';

it('an address has only the parameters with a value, escaped', () => {
  expect(pageUrl('/app/quotes', { q: '', cursor: null })).toBe('/app/quotes');
  expect(pageUrl('/app/quotes', { q: 'a&b', cursor: 'older-7' })).toBe(
    '/app/quotes?q=a%26b&cursor=older-7',
  );
});
