import { Decimal } from 'decimal.js';

/** The smallest unit of USD. */
const CENTS = 2;

/** Half a cent and more rounds up, as Shopify rounds. */
export function toCents(amount: Decimal): Decimal {
  return amount.toDecimalPlaces(CENTS, Decimal.ROUND_HALF_UP);
}

/** As Shopify writes a Decimal: no trailing zeros but one ("5.0", "7.25"). */
export function decimalText(amount: Decimal.Value): string {
  const text = new Decimal(amount).toFixed();
  return text.includes('.') ? text : `${text}.0`;
}

export function moneyView(amount: Decimal.Value, currencyCode: string) {
  return { amount: decimalText(amount), currencyCode };
}

/** The shop sells in its own currency only, so both sides are the same. */
export function moneyBag(amount: Decimal.Value, currencyCode: string) {
  const money = moneyView(amount, currencyCode);
  return { shopMoney: money, presentmentMoney: money };
}
