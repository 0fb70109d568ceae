import { expect, it } from 'vitest';
import { adminAddress } from './admin-address.ts';

it.each([
  ['gid://shopify/DraftOrder/7', 'shopify://admin/draft_orders/7'],
  ['gid://shopify/Order/1042', 'shopify://admin/orders/1042'],
  ['gid://shopify/Customer/5', 'shopify://admin/customers/5'],
  ['gid://shopify/constructor/5', null],
  ['gid://shopify/Order/1?x=javascript', null],
  ['7', null],
])('%s has the page %j', (gid, address) => {
  expect(adminAddress(gid)).toBe(address);
});
