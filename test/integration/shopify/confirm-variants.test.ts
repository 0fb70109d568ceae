import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import {
  ShopifyRefused,
  ShopifyUnreachable,
  type AdminGraphql,
} from '#app/shopify/admin-graphql.server.ts';
import { confirmVariants } from '#app/shopify/confirm-variants.server.ts';
import { connectShop, type ConnectedShop } from './connected-shop.ts';

const BOLT = 'gid://shopify/ProductVariant/81011';
const SHELVING = 'gid://shopify/ProductVariant/81021';
const CUSTOM_PART = 'gid://shopify/ProductVariant/81061';
const DRAFT = 'gid://shopify/ProductVariant/81071';

let shop: ConnectedShop;
let admin: AdminGraphql;
beforeAll(async () => {
  shop = await connectShop();
  admin = await shop.admin(await shop.exchange());
});
afterEach(() => shop.shopify.faults.clear());
afterAll(() => shop.stop());

test('tells what the shop sells a variant as', async () => {
  const { currency, variants } = await confirmVariants(admin, [BOLT, BOLT]);
  expect(currency).toBe('USD');
  expect([...variants.values()]).toEqual([
    {
      variantGid: BOLT,
      productGid: 'gid://shopify/Product/8101',
      productTitle: 'Hex bolts, box of 100',
      variantName: 'M6 × 20 / Zinc plated',
      sku: 'HXB-M6-20-ZN',
      productImage: `${shop.publicOrigin}/cdn/products/hex-bolt-box.svg`,
      price: '14.90',
    },
  ]);
});

test('has no variant name for a product without options, and nulls for what is missing', async () => {
  const { variants } = await confirmVariants(admin, [SHELVING, CUSTOM_PART]);
  expect(variants.get(SHELVING)?.variantName).toBeNull();
  expect(variants.get(CUSTOM_PART)).toMatchObject({ sku: null, productImage: null });
});

test('leaves out what is unknown, malformed, no variant, or of a draft product', async () => {
  const { variants } = await confirmVariants(admin, [
    'gid://shopify/ProductVariant/999',
    "gid://shopify/ProductVariant/1' OR",
    'gid://shopify/Product/8101',
    '',
    DRAFT,
  ]);
  expect(variants.size).toBe(0);
});

test('tells the currency although nothing was asked for', async () => {
  expect(await confirmVariants(admin, [])).toEqual({ currency: 'USD', variants: new Map() });
});

test('waits for a throttled shop and then answers', async () => {
  shop.shopify.faults.drainBucket();
  const { variants } = await confirmVariants(admin, [BOLT]);
  expect(variants.size).toBe(1);
});

test('gives up on a shop that stays throttled for longer than a shopper waits', async () => {
  const many = Array.from({ length: 100 }, (_, index) => `gid://shopify/ProductVariant/${index}`);
  shop.shopify.faults.drainBucket();
  await expect(confirmVariants(admin, many)).rejects.toThrow(ShopifyUnreachable);
});

test('says so when Shopify cannot be reached', async () => {
  shop.shopify.faults.unreachable = true;
  await expect(confirmVariants(admin, [BOLT])).rejects.toThrow(ShopifyUnreachable);
});

test.each([500, 502, 503, 429])('takes status %i for Shopify being away', async (status) => {
  shop.shopify.faults.status = status;
  await expect(confirmVariants(admin, [BOLT])).rejects.toThrow(ShopifyUnreachable);
});

test.each([402, 403, 423])('takes status %i for a refusal', async (status) => {
  shop.shopify.faults.status = status;
  await expect(confirmVariants(admin, [BOLT])).rejects.toThrow(ShopifyRefused);
});

test('takes a revoked token for a refusal', async () => {
  const session = await shop.exchange();
  const stale = await shop.admin(Object.assign(session, { accessToken: 'shpat_revoked' }));
  await expect(confirmVariants(stale, [BOLT])).rejects.toThrow(ShopifyRefused);
});

test('takes a missing scope for a refusal that names the scope', async () => {
  const poor = await connectShop({ scopes: ['write_files'] });
  try {
    const graphql = await poor.admin(await poor.exchange());
    const refused = confirmVariants(graphql, [BOLT]);
    await expect(refused).rejects.toThrow(ShopifyRefused);
    await expect(refused).rejects.toThrow('`read_products` access scope');
  } finally {
    await poor.stop();
  }
});
