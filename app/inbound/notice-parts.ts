import { z } from 'zod';
import type { Money } from '../quotes/orders/facts.ts';

/** What Shopify's notices are made of, as its REST Admin API writes them. */

export const shopifyNumber = z.number().int().positive();

/** A decimal string; Shopify writes no amount as a number. */
const amount = z.string().regex(/^\d+(\.\d+)?$/);

const currency = z.string().regex(/^[A-Z]{3}$/);

/** With the shop's offset, to the second. */
export const moment = z.iso.datetime({ offset: true });

/** One text, the tags separated by commas. */
export const tagText = z
  .string()
  .nullish()
  .transform((text) => text ?? '');

const moneyBag = z
  .object({
    shop_money: z.object({ amount, currency_code: currency }),
    presentment_money: z.object({ amount, currency_code: currency }),
  })
  .nullish();

/** What a notice says is to be paid: all of them say it in the shop's currency, newer ones in both. */
export const payable = z.object({
  currency,
  total_price: amount,
  total_tax: amount.nullish(),
  total_price_set: moneyBag,
  total_tax_set: moneyBag,
});

/** In the shop's currency and, where that is told, in the one that the customer pays in. */
export function amountsOf(notice: z.infer<typeof payable>): [Money, ...Money[]] {
  const { total_price_set: total, total_tax_set: tax } = notice;
  const inShop: Money = {
    currency: notice.currency,
    total: notice.total_price,
    tax: notice.total_tax ?? '0',
  };
  if (!total) return [inShop];
  const { amount: paid, currency_code: paidIn } = total.presentment_money;
  return [inShop, { currency: paidIn, total: paid, tax: tax?.presentment_money.amount ?? '0' }];
}

export function tagsIn(text: string): string[] {
  return text
    .split(',')
    .map((tag) => tag.trim())
    .filter(Boolean);
}
