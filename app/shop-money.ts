import { formatMoney, significantDecimals, usualDecimals } from './format-money.ts';
import { numberFormat } from './intl-formats.ts';

/** How a shop writes amounts of its own currency: text around Shopify's `{{amount}}`. */
export interface ShopMoney {
  /** ISO 4217 */
  currency: string;
  format: string;
  /** The same, saying which currency it is. */
  formatWithCode: string;
}

interface Separators {
  thousands: string;
  decimal: string;
  /** Without decimals where there is nothing in them. */
  whole?: true;
}

/** So that no line breaks inside of an amount. */
const SPACE = '\u00a0';

/** https://help.shopify.com/en/manual/international/pricing/currency-formatting */
export const AMOUNTS: Readonly<Record<string, Separators>> = {
  amount: { thousands: ',', decimal: '.' },
  amount_no_decimals: { thousands: ',', decimal: '.', whole: true },
  amount_with_comma_separator: { thousands: '.', decimal: ',' },
  amount_no_decimals_with_comma_separator: { thousands: '.', decimal: ',', whole: true },
  amount_with_apostrophe_separator: { thousands: "'", decimal: '.' },
  amount_with_space_separator: { thousands: SPACE, decimal: ',' },
  amount_no_decimals_with_space_separator: { thousands: SPACE, decimal: ',', whole: true },
  amount_with_period_and_space_separator: { thousands: SPACE, decimal: '.' },
};

const PLACE = /\{\{\s*(\w+)\s*\}\}/g;

/**
 * An amount as the shop writes it: in its own currency by its own format, in any other as people of
 * `locale` do, with the currency's code where its sign would be taken for the shop's. `amount` is a
 * decimal string. Unlike on a storefront nothing is rounded: decimals that say something are shown,
 * also by a format without decimals, for a quote is paid to the cent.
 */
export function formatShopMoney(
  amount: string,
  currency: string,
  how: { shop: ShopMoney | null; locale: string; withCode?: boolean },
): string {
  const { shop, locale, withCode = false } = how;
  if (shop === null) return formatMoney(amount, currency, locale, withCode ? 'code' : 'symbol');
  if (currency !== shop.currency) {
    const ambiguous = shop.format.includes(signOf(currency, locale));
    return formatMoney(amount, currency, locale, withCode || ambiguous ? 'code' : 'symbol');
  }
  return filled(withCode ? shop.formatWithCode : shop.format, amount, currency);
}

/** A format that can be used: it has a place for the amount, and a known one only. */
export function isMoneyFormat(format: string): boolean {
  const places = [...format.matchAll(PLACE)].map(([, name = '']) => name);
  const isKnown = places.every((name) => Object.hasOwn(AMOUNTS, name));
  return places.length > 0 && isKnown && !format.replace(PLACE, '').includes('{{');
}

function filled(format: string, amount: string, currency: string): string {
  return format.replace(PLACE, (_place, name: string) =>
    written(amount, currency, AMOUNTS[name] ?? { thousands: ',', decimal: '.' }),
  );
}

function written(
  amount: string,
  currency: string,
  { thousands, decimal, whole }: Separators,
): string {
  const [units = '', fraction = ''] = amount.split('.');
  const shown = significantDecimals(amount);
  const least = whole && shown === 0 ? 0 : usualDecimals(currency);
  const decimals = fraction.slice(0, Math.max(shown, least)).padEnd(least, '0');
  const grouped = units.replace(/\B(?=(\d{3})+$)/g, thousands);
  return decimals === '' ? grouped : `${grouped}${decimal}${decimals}`;
}

function signOf(currency: string, locale: string): string {
  const parts = numberFormat(locale, { style: 'currency', currency }).formatToParts(0);
  return parts.find(({ type }) => type === 'currency')?.value ?? currency;
}
