import { expect, test } from 'vitest';
import { pathInAdmin } from './embedded-params.ts';

test('the path in the admin has none of what embedding adds', () => {
  const address = new URL(
    'http://localhost:1/app/quotes?cursor=a%26b&embedded=1&host=x&shop=y&id_token=z&hmac=1&timestamp=2&locale=en&session=3#top',
  );
  expect(pathInAdmin(address)).toBe('/app/quotes?cursor=a%26b#top');
});

test('a path without a query stays as it is', () => {
  expect(pathInAdmin(new URL('http://localhost:1/app?embedded=1'))).toBe('/app');
});
