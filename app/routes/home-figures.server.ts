import { db } from '../db.server.ts';
import { log } from '../log.server.ts';
import type { Insights, OpenValue } from '../quotes/insights/insights.ts';
import { readInsights, type InsightsWanted } from '../quotes/insights/read-insights.server.ts';
import { readOpenValues } from '../quotes/insights/read-open-values.server.ts';
import { findShopFacts } from '../shopify/find-shop-facts.server.ts';
import type { InstalledShop } from '../shopify/find-shop.server.ts';

/** The figures of the home page; null when they cannot be read: the rest of it is there all the same. */
export async function readFigures(
  shop: InstalledShop,
  wanted: InsightsWanted,
): Promise<{ insights: Insights; values: OpenValue[] } | null> {
  try {
    const [insights, values] = await Promise.all([
      readInsights(db, wanted),
      findShopFacts(db, shop.domain).then(({ currency }) => readOpenValues(db, wanted, currency)),
    ]);
    return { insights, values };
  } catch (error) {
    log.error({ err: error, shop: shop.domain }, 'the figures of a shop could not be read');
    return null;
  }
}
