import { Decimal } from 'decimal.js';

/** What one US dollar is in the currencies that customers of the shop can pay in. */
const PER_DOLLAR: Record<string, string> = {
  USD: '1',
  CAD: '1.37',
  EUR: '0.92',
  GBP: '0.79',
  JPY: '151',
  KWD: '0.307',
};

export const PRESENTMENT_CURRENCIES: ReadonlySet<string> = new Set(Object.keys(PER_DOLLAR));

/** The shop's own currency, and what a customer pays in: the same, or another. */
export interface Currencies {
  shop: string;
  presentment: string;
}

/** Half of the smallest unit and more rounds up, as Shopify rounds. */
export function rounded(amount: Decimal, currency: string): Decimal {
  return amount.toDecimalPlaces(decimals(currency), Decimal.ROUND_HALF_UP);
}

function decimals(currency: string): number {
  const format = new Intl.NumberFormat('en', { style: 'currency', currency });
  return format.resolvedOptions().maximumFractionDigits ?? 2;
}

export function converted(amount: Decimal.Value, from: string, to: string): Decimal {
  if (from === to) return new Decimal(amount);
  const inDollars = new Decimal(amount).div(PER_DOLLAR[from] ?? '1');
  return rounded(inDollars.times(PER_DOLLAR[to] ?? '1'), to);
}

/** As Shopify writes a Decimal: no trailing zeros but one ("5.0", "7.25"). */
export function decimalText(amount: Decimal.Value): string {
  const text = new Decimal(amount).toFixed();
  return text.includes('.') ? text : `${text}.0`;
}

export function moneyView(amount: Decimal.Value, currencyCode: string) {
  return { amount: decimalText(amount), currencyCode };
}

/** An amount of what the customer pays in, and what it is in the shop's own. */
export function moneyBag(amount: Decimal.Value, { shop, presentment }: Currencies) {
  return {
    shopMoney: moneyView(converted(amount, presentment, shop), shop),
    presentmentMoney: moneyView(amount, presentment),
  };
}
