import { askShopify, type AdminGraphql } from './admin-graphql.server.ts';

const READ_SHOP = `#graphql
  query ReadShop {
    shop {
      currencyCode
      ianaTimezone
    }
  }
`;

/** What the shop keeps its books in (ISO 4217), and where it is (an IANA name). */
export async function readShop(
  admin: AdminGraphql,
): Promise<{ currency: string; timeZone: string }> {
  const { shop } = await askShopify(admin, READ_SHOP, {});
  return { currency: shop.currencyCode, timeZone: shop.ianaTimezone };
}
