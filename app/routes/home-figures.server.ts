import { db } from '../db.server.ts';
import { log } from '../log.server.ts';
import { shopCurrency } from '../quotes/edit/shop-currency.server.ts';
import type { Insights, OpenValue } from '../quotes/insights/insights.ts';
import { readInsights, type InsightsWanted } from '../quotes/insights/read-insights.server.ts';
import { readOpenValues } from '../quotes/insights/read-open-values.server.ts';

/** The figures of the home page; null when they cannot be read: the rest of it is there all the same. */
export async function readFigures(
  wanted: InsightsWanted,
): Promise<{ insights: Insights; values: OpenValue[] } | null> {
  try {
    const [insights, values] = await Promise.all([
      readInsights(db, wanted),
      shopCurrency(db, wanted.shopId).then((currency) => readOpenValues(db, wanted, currency)),
    ]);
    return { insights, values };
  } catch (error) {
    log.error({ err: error, shopId: wanted.shopId }, 'the figures of a shop could not be read');
    return null;
  }
}
