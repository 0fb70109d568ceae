import { z } from 'zod';

/** What Shopify's notices are made of, as its REST Admin API writes them. */

export const shopifyNumber = z.number().int().positive();

/** A decimal string; Shopify writes no amount as a number. */
export const amount = z.string().regex(/^\d+(\.\d+)?$/);

export const currency = z.string().regex(/^[A-Z]{3}$/);

/** With the shop's offset, to the second. */
export const moment = z.iso.datetime({ offset: true });

/** One text, the tags separated by commas. */
export const tagText = z
  .string()
  .nullish()
  .transform((text) => text ?? '');

export const moneyBag = z
  .object({
    shop_money: z.object({ amount, currency_code: currency }),
    presentment_money: z.object({ amount, currency_code: currency }),
  })
  .nullish();

export function tagsIn(text: string): string[] {
  return text
    .split(',')
    .map((tag) => tag.trim())
    .filter(Boolean);
}
