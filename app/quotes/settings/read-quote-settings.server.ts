import type { Db } from '../../db.server.ts';
import type { QuoteSettings } from './quote-settings.ts';

/** How a shop's quotes are numbered, and what they say. */
export async function readQuoteSettings(db: Db, shopId: number): Promise<QuoteSettings> {
  const shop = await db.shop.findUniqueOrThrow({ where: { id: shopId } });
  return {
    prefix: shop.quotePrefix,
    nextNumber: shop.nextQuoteNumber,
    expiryDays: shop.expiryDays,
    terms: shop.terms ?? '',
  };
}
