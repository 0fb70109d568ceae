import type { Db } from '../db.server.ts';
import { askShopify, type AdminGraphql } from './admin-graphql.server.ts';

const SHOP_CONTACT = `#graphql
  query ShopContact {
    shop {
      contactEmail
      email
    }
  }
`;

/** One address, and nothing that a mail's header would take for more. */
const ADDRESS = /^[^\s@<>,;:"\\]+@[^\s@<>,;:"\\]+$/;
/** RFC 5321, 4.5.3.1.3 */
const MAX_LENGTH = 254;

/**
 * Stores where the shop's owner is written to: the address of its account, or else the one that it gives
 * its customers. Throws what `askShopify` throws.
 */
export async function refreshContactEmail(
  db: Db,
  admin: AdminGraphql,
  domain: string,
): Promise<void> {
  const { shop } = await askShopify(admin, SHOP_CONTACT, {});
  const contactEmail = [shop.email, shop.contactEmail].find(isAddress);
  if (!contactEmail) return;
  await db.shop.updateMany({ where: { domain }, data: { contactEmail } });
}

function isAddress(text: string): boolean {
  return text.length <= MAX_LENGTH && ADDRESS.test(text);
}
