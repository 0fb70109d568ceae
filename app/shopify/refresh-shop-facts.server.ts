import type { Db } from '../db.server.ts';
import type { AdminGraphql } from './admin-graphql.server.ts';
import { askShopFacts } from './ask-shop-facts.server.ts';
import type { ShopFacts } from './shop-facts.ts';

export interface FactsDeps {
  db: Db;
  clock: () => Date;
}

/** Milliseconds until a shop's facts are asked for again where nobody opens the app. */
const FRESH_FOR_MS = 24 * 60 * 60 * 1_000;

/**
 * Asks Shopify what there is to know of a shop, and keeps it. An address to write to stays where none is
 * told. Throws what `askShopify` throws.
 */
export async function refreshShopFacts(
  { db, clock }: FactsDeps,
  admin: AdminGraphql,
  domain: string,
): Promise<ShopFacts & { currency: string }> {
  const { contactEmail, ...facts } = await askShopFacts(admin);
  const factsDueAt = new Date(clock().getTime() + FRESH_FOR_MS);
  await db.shop.updateMany({
    where: { domain },
    data: { ...facts, ...(contactEmail !== null && { contactEmail }), factsDueAt },
  });
  return facts;
}
