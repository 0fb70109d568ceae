/**
 * An amount as people of `locale` write it: "$1,200.50". `amount` is a decimal string and is never
 * turned into a float: Intl reads the string itself (ECMA-402, NumberFormat v3). More decimals than
 * the currency has are shown when they say something: a unit price of 0.0825 is "$0.0825".
 */
export function formatMoney(amount: string, currency: string, locale: string): string {
  const style = { style: 'currency', currency } as const;
  const usual = new Intl.NumberFormat(locale, style).resolvedOptions().maximumFractionDigits ?? 2;
  const decimals = Math.max(usual, significantDecimals(amount));
  const format = new Intl.NumberFormat(locale, { ...style, maximumFractionDigits: decimals });
  return format.format(amount as Intl.StringNumericLiteral);
}

function significantDecimals(amount: string): number {
  const [, fraction = ''] = amount.split('.');
  return fraction.replace(/0+$/, '').length;
}
