import { numberFormat } from './intl-formats.ts';

/**
 * An amount as people of `locale` write it: "$1,200.50". `amount` is a decimal string and is never
 * turned into a float: Intl reads the string itself (ECMA-402, NumberFormat v3). More decimals than
 * the currency has are shown when they say something: a unit price of 0.0825 is "$0.0825".
 */
export function formatMoney(
  amount: string,
  currency: string,
  locale: string,
  display: 'symbol' | 'code' = 'symbol',
): string {
  const decimals = significantDecimals(amount);
  const more = decimals > usualDecimals(currency) ? decimals : undefined;
  const format = formatOf(
    { currency, currencyDisplay: display, maximumFractionDigits: more },
    locale,
  );
  return format.format(amount as Intl.StringNumericLiteral);
}

/** How many decimals the currency has (ISO 4217), as the platform's Intl knows them. */
export function usualDecimals(currency: string): number {
  const known = DECIMALS.get(currency);
  if (known !== undefined) return known;
  const decimals = formatOf({ currency }, 'en').resolvedOptions().maximumFractionDigits ?? 2;
  DECIMALS.set(currency, decimals);
  return decimals;
}

/** Even of a format that is there, asking takes far longer than this; a quote of 250 lines asks a thousand times. */
const DECIMALS = new Map<string, number>();

/** How many of an amount's decimals say something: none of "5.00". */
export function significantDecimals(amount: string): number {
  const [, fraction = ''] = amount.split('.');
  return fraction.replace(/0+$/, '').length;
}

function formatOf(options: Intl.NumberFormatOptions, locale: string): Intl.NumberFormat {
  return numberFormat(locale, { style: 'currency', ...options });
}
