import type { Db } from '#app/db.server.ts';
import { listStages } from '#app/quotes/pipeline/list-stages.server.ts';
import { LISTED_STATUSES } from '#app/quotes/list/quote-filter.ts';
import type { CurrentQuote } from '#app/quotes/steps/current-quote.ts';
import type { InstalledShop } from '#app/shopify/find-shop.server.ts';
import { chance } from '#test/builders/chance.ts';
import { line, makeMember, makeQuote } from '#test/builders/stored-quotes.ts';

export const NOW = new Date('2026-11-29T12:00:00Z');
const HOUR_MS = 60 * 60 * 1_000;

/** A shop with quotes of every kind, each combination of statuses, stages, people and so on here and there. */
export interface ManyQuotes {
  quotes: CurrentQuote[];
  stageIds: string[];
  memberIds: string[];
}

const CUSTOMERS = [
  {
    customerName: 'Ada Lovelace',
    customerEmail: 'ada@example.com',
    customerCompany: 'Engines Ltd',
  },
  { customerName: 'Émile Zola', customerEmail: 'zola@medan.example', customerCompany: null },
  { customerName: 'ada byron', customerEmail: 'byron@example.com', customerCompany: 'ENGINES LTD' },
  { customerName: 'Zoë Quinn', customerEmail: 'zoe_q@games.example', customerCompany: '100% Fun' },
];
const TAGS = [[], ['rush'], ['Rush', 'wholesale'], ['wholesale'], ['key account']];
const LINES = [
  { productTitle: 'Hex Bolt', sku: 'HB-M8' },
  { productTitle: 'Hi-Vis Vest', sku: 'VEST_XL' },
  { productTitle: 'Größe 44', sku: null },
];

export async function makeMany(db: Db, shop: InstalledShop, count: number): Promise<ManyQuotes> {
  const random = chance(count);
  const pick = <T>(values: readonly T[]): T => values[Math.floor(random() * values.length)] as T;
  const hoursAgo = (most: number) =>
    new Date(NOW.getTime() - Math.floor(random() * most) * HOUR_MS);
  const members = [await makeMember(db, shop), await makeMember(db, shop)];
  const memberIds = members.map(({ memberId }) => memberId);
  // The first one makes the shop's pipeline.
  const quotes = [await makeQuote(db, shop, { createdAt: NOW, updatedAt: NOW })];
  const stageIds = (await listStages(db, shop.id)).map(({ id }) => id);
  while (quotes.length < count) {
    const status = pick([...LISTED_STATUSES, 'requested', 'sent', 'deleted'] as const);
    const total = pick(['0.00', '12.50', '185.00', '185.00', '9999.99']);
    const quote = {
      ...pick(CUSTOMERS),
      status,
      stageId: pick(stageIds),
      assigneeId: pick([null, ...memberIds]),
      tags: pick(TAGS),
      total,
      createdAt: hoursAgo(24 * 10),
      updatedAt: hoursAgo(24 * 3),
      expiresAt: pick([null, new Date(NOW.getTime() + Math.floor(random() * 240) * HOUR_MS)]),
      firstSentAt: status === 'requested' ? pick([null, hoursAgo(48)]) : null,
    };
    quotes.push(await makeQuote(db, shop, quote, [line(pick(LINES)), line(pick(LINES))]));
  }
  return { quotes, stageIds, memberIds };
}
