import { expect, test } from 'vitest';
import { sandboxAddress } from './sandbox-address.ts';

const places = {
  adminOrigin: 'http://localhost:4402',
  storefrontUrl: 'http://localhost:4401',
  shopDomain: 'acme.myshopify.com',
};

test.each([
  ['shopify:admin/products/1?a=b', 'http://localhost:4402/store/acme/products/1?a=b'],
  ['shopify://admin/apps/key/app', 'http://localhost:4402/store/acme/apps/key/app'],
  ['https://admin.shopify.com/store/acme/orders#x', 'http://localhost:4402/store/acme/orders#x'],
  [
    'https://acme.myshopify.com/admin/themes/current/editor?template=product',
    'http://localhost:4402/store/acme/themes/current/editor?template=product',
  ],
  ['https://acme.myshopify.com/products/bolt', 'http://localhost:4401/products/bolt'],
  ['https://acme.myshopify.com/administrator', 'http://localhost:4401/administrator'],
])('%s leads to %s', (address, expected) => {
  expect(sandboxAddress(address, places)).toBe(expected);
});

test.each([
  'https://admin.shopify.com/store/other/orders',
  'https://other.myshopify.com/products/bolt',
  'https://example.com/',
  '/app/quotes',
  'shopify:administrator',
  'javascript:alert(1)',
])('%s is not of this shop', (address) => {
  expect(sandboxAddress(address, places)).toBeNull();
});
