import { isTimeZone } from '../time-zone.ts';
import { isMoneyFormat } from '../shop-money.ts';
import { askShopify, type AdminGraphql } from './admin-graphql.server.ts';
import { plainFormat } from './plain-format.ts';
import type { ShopFacts } from './shop-facts.ts';

const SHOP_FACTS = `#graphql
  query ShopFacts {
    shop {
      name
      email
      contactEmail
      currencyCode
      ianaTimezone
      taxesIncluded
      currencyFormats {
        moneyFormat
        moneyWithCurrencyFormat
      }
      primaryDomain {
        localization {
          defaultLocale
        }
      }
    }
  }
`;

/** What Shopify says of a shop now. Its currency it always says. */
export type AskedFacts = ShopFacts & {
  currency: string;
  /** Where its owner is written to: the address of its account, or else the one that it gives its customers. */
  contactEmail: string | null;
};

/**
 * Asks Shopify for all that the app knows of a shop. What this platform cannot work with, such as a time
 * zone it never heard of, is as if it were not known. Throws what `askShopify` throws.
 */
export async function askShopFacts(admin: AdminGraphql): Promise<AskedFacts> {
  const { shop } = await askShopify(admin, SHOP_FACTS, {});
  const { moneyFormat, moneyWithCurrencyFormat } = shop.currencyFormats;
  const locale = shop.primaryDomain.localization?.defaultLocale ?? '';
  return {
    name: shop.name.trim() || null,
    currency: shop.currencyCode,
    timeZone: isTimeZone(shop.ianaTimezone) ? shop.ianaTimezone : null,
    taxesIncluded: shop.taxesIncluded,
    moneyFormat: usable(moneyFormat),
    moneyWithCodeFormat: usable(moneyWithCurrencyFormat),
    locale: LOCALE.test(locale) ? locale : null,
    contactEmail: [shop.email, shop.contactEmail].find(isAddress) ?? null,
  };
}

/** `de`, `pt-BR`, `zh-Hant-TW` */
const LOCALE = /^[a-z]{2,3}(-[a-z\d]{2,8}){0,3}$/i;
/** One address, and nothing that a mail's header would take for more. */
const ADDRESS = /^[^\s@<>,;:"\\]+@[^\s@<>,;:"\\]+$/;
/** RFC 5321, 4.5.3.1.3 */
const MAX_ADDRESS = 254;

function isAddress(text: string): boolean {
  return text.length <= MAX_ADDRESS && ADDRESS.test(text);
}

function usable(html: string): string | null {
  const format = plainFormat(html);
  return format !== null && isMoneyFormat(format) ? format : null;
}
