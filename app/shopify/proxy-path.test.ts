import { expect, test } from 'vitest';
import { DEFAULT_PROXY_PATH, isProxyPath } from './proxy-path.ts';

test.each([DEFAULT_PROXY_PATH, '/a/q', '/community/my_quotes-2', '/tools/angebote'])(
  'a storefront can mount the app at %s',
  (path) => expect(isProxyPath(path)).toBe(true),
);

test.each([
  '',
  '/',
  '/apps',
  '/apps/',
  '/shop/quotes',
  '/apps/a/b',
  '/apps/quotes?x=1',
  '/apps/quotes\n',
  '//evil.example/apps/q',
  `/apps/${'q'.repeat(31)}`,
])('nothing is mounted at %j', (path) => expect(isProxyPath(path)).toBe(false));
