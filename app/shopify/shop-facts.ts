import type { ShopMoney } from '../shop-money.ts';

/** What the app knows of a shop from Shopify; null is what was not told yet, or makes no sense. */
export interface ShopFacts {
  name: string | null;
  /** ISO 4217 */
  currency: string | null;
  /** IANA name. */
  timeZone: string | null;
  /** Its prices hold the tax already. */
  taxesIncluded: boolean | null;
  /** How it writes amounts of its currency, as text: `${{amount}}`. */
  moneyFormat: string | null;
  /** The same with the currency's code: `${{amount}} USD`. */
  moneyWithCodeFormat: string | null;
  /** The language of its storefront unless somebody chooses another: `de`, `pt-BR`. */
  locale: string | null;
}

/** What of it says how a page is to be read. */
export type ShopReading = Omit<ShopFacts, 'name' | 'locale'>;

/** How a shop writes its money; null where that is not known. */
export function moneyOf(shop: ShopReading): ShopMoney | null {
  const { currency, moneyFormat: format, moneyWithCodeFormat } = shop;
  if (currency === null || format === null) return null;
  return { currency, format, formatWithCode: moneyWithCodeFormat ?? `${format} ${currency}` };
}
