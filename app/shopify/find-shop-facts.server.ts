import type { Transaction } from '../db.server.ts';
import type { ShopFacts } from './shop-facts.ts';

const FACTS = {
  name: true,
  currency: true,
  timeZone: true,
  taxesIncluded: true,
  moneyFormat: true,
  moneyWithCodeFormat: true,
  locale: true,
} as const;

const NOTHING: ShopFacts = {
  name: null,
  currency: null,
  timeZone: null,
  taxesIncluded: null,
  moneyFormat: null,
  moneyWithCodeFormat: null,
  locale: null,
};

/** What is known of a shop; nothing of one that has no row. */
export async function findShopFacts(db: Transaction, domain: string): Promise<ShopFacts> {
  return (await db.shop.findUnique({ where: { domain }, select: FACTS })) ?? NOTHING;
}
