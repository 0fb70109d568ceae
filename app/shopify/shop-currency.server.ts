import { askShopify, type AdminGraphql } from './admin-graphql.server.ts';

const SHOP_CURRENCY = `#graphql
  query ShopCurrency {
    shop {
      currencyCode
    }
  }
`;

/** What the shop keeps its books in, ISO 4217. */
export async function readShopCurrency(admin: AdminGraphql): Promise<string> {
  const { shop } = await askShopify(admin, SHOP_CURRENCY, {});
  return shop.currencyCode;
}
