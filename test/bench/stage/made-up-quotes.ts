import { foldText } from '#app/quotes/list/fold-text.ts';
import { nameKey } from '#app/quotes/list/list-criteria.ts';
import { searchRow } from '#app/quotes/list/search-row.ts';
import type { QuoteStatus } from '#app/quotes/quote.ts';
import { seededId } from './log-seed.ts';
import {
  COMPANY_FORMS,
  FIRST_NAMES,
  GOODS,
  LAST_NAMES,
  MAKES,
  SIZES,
  TAG_SHARES,
  TRADES,
} from './trade-words.ts';

/**
 * Quotes of three years, more and more of them, by customers some of whom come again and again, for
 * products some of which are in every third quote. What is older than three weeks is mostly done with.
 */

const HOUR_MS = 60 * 60 * 1_000;
const DAY_MS = 24 * HOUR_MS;
const SPAN_MS = 3 * 365 * DAY_MS;
const RECENT_MS = 21 * DAY_MS;
const QUOTES_PER_CUSTOMER = 12;
const PRODUCTS = MAKES.length * GOODS.length;
const MOST_LINES = 6;
const QUANTITIES = [1, 2, 5, 10, 20, 50, 100, 250];

type Shares = readonly (readonly [QuoteStatus, number])[];

const RECENT: Shares = [
  ['requested', 0.35],
  ['sent', 0.3],
  ['approved', 0.08],
  ['converted', 0.06],
  ['invoiced', 0.04],
  ['rejected', 0.04],
  ['ordered', 0.12],
  ['deleted', 0.01],
];
const OLD: Shares = [
  ['ordered', 0.46],
  ['expired', 0.28],
  ['rejected', 0.244],
  ['requested', 0.003],
  ['approved', 0.001],
  ['converted', 0.001],
  ['invoiced', 0.001],
  ['deleted', 0.01],
];
/** Of the stages that a shop begins with, where quotes of a status are. */
const STAGE_OF: Partial<Record<QuoteStatus, number>> = {
  sent: 2,
  approved: 3,
  converted: 3,
  invoiced: 3,
  ordered: 4,
  rejected: 5,
  expired: 5,
};

export interface SeedShop {
  id: number;
  stageIds: readonly string[];
  memberIds: readonly string[];
}

/** A quote as rows of the tables that it is in, under the names of their columns. */
export type QuoteRows = ReturnType<typeof quoteRows>;

export interface Making {
  shop: SeedShop;
  /** How many it will be. */
  count: number;
  /** When the last one is made. */
  until: Date;
  random: () => number;
  /** A number that no other row of the kind has. */
  nextId: () => number;
}

/** The quotes of a shop, the oldest first. */
export function* madeUpQuotes(making: Making): Generator<QuoteRows> {
  for (let nth = 1; nth <= making.count; nth += 1) yield quoteRows(making, nth);
}

function quoteRows(making: Making, nth: number) {
  const { shop, count, until, random, nextId } = making;
  const createdAt = new Date(until.getTime() - SPAN_MS * (1 - (nth / count) ** 0.7));
  const isRecent = until.getTime() - createdAt.getTime() < RECENT_MS;
  const status = oneOf(isRecent ? RECENT : OLD, random());
  const customer = customerAt(skewed(Math.ceil(count / QUOTES_PER_CUSTOMER), random));
  const id = seededId('quo', nextId());
  const lines = Array.from({ length: 1 + skewed(MOST_LINES, random) }, (_, position) =>
    lineRow(skewed(PRODUCTS, random), {
      id: seededId('qli', nextId()),
      quoteId: id,
      position,
      random,
    }),
  );
  const cents = lines.reduce(
    (sum, line) => sum + Math.round(Number(line.requested_price) * 100) * line.quantity,
    0,
  );
  const number = 1_000 + nth;
  const quote = {
    id,
    shop_id: shop.id,
    number,
    name: `Q-${number}`,
    status,
    stage_id: shop.stageIds[STAGE_OF[status] ?? skewed(2, random)],
    client_key: `seed-${nth}`,
    customer_name: customer.name,
    customer_key: nameKey(customer.name),
    customer_email: customer.email,
    customer_company: customer.company,
    currency: 'USD',
    total_requested: amount(cents),
    total: amount(cents),
    assignee_id:
      random() < (isRecent ? 0.15 : 0.05)
        ? null
        : shop.memberIds[skewed(shop.memberIds.length, random)],
    tags: TAG_SHARES.filter(([, share]) => random() < share).map(([tag]) => tag),
    last_sequence: 1,
    ...milestones(status, { createdAt, until, random }),
    created_at: createdAt,
  };
  return { quote, lines, search: status === 'deleted' ? null : searchRowOf(quote, lines) };
}

function lineRow(
  product: number,
  {
    id,
    quoteId,
    position,
    random,
  }: { id: string; quoteId: string; position: number; random: () => number },
) {
  const make = MAKES[product % MAKES.length] ?? '';
  const goods = GOODS[Math.floor(product / MAKES.length)] ?? '';
  const cents = 500 + ((product * 7_919) % 20_000);
  return {
    id,
    quote_id: quoteId,
    position,
    product_gid: `gid://shopify/Product/${product + 1}`,
    variant_gid: `gid://shopify/ProductVariant/${product + 1}`,
    product_title: `${make} ${goods}`,
    variant_name: SIZES[product % SIZES.length] ?? null,
    sku: `${goods.slice(0, 3)}-${make.slice(0, 2)}-${1_000 + product}`.toUpperCase(),
    quantity: QUANTITIES[skewed(QUANTITIES.length, random)] ?? 1,
    catalog_price: amount(cents),
    requested_price: amount(Math.round(cents * (0.85 + 0.15 * random()))),
    currency: 'USD',
    taxable: true,
    requires_shipping: true,
    custom_fields: {},
  };
}

function customerAt(nth: number): { name: string; email: string; company: string | null } {
  const first = FIRST_NAMES[(nth * 31) % FIRST_NAMES.length] ?? '';
  const last =
    LAST_NAMES[(nth * 17 + Math.floor(nth / FIRST_NAMES.length)) % LAST_NAMES.length] ?? '';
  const company = nth % 5 === 0 ? null : companyAt(Math.floor(nth / 2));
  const host = company === null ? 'mail.example' : `${inAddress(company)}.example`;
  return {
    name: `${first} ${last}`,
    email: `${inAddress(first)}.${inAddress(last)}@${host}`,
    company,
  };
}

function companyAt(nth: number): string {
  const name = LAST_NAMES[(nth * 13) % LAST_NAMES.length] ?? '';
  const trade = TRADES[(nth * 7 + Math.floor(nth / LAST_NAMES.length)) % TRADES.length] ?? '';
  return `${name} ${trade} ${COMPANY_FORMS[nth % COMPANY_FORMS.length]}`;
}

function inAddress(text: string): string {
  return foldText(text).replace(/[^a-z0-9]+/g, '');
}

function milestones(
  status: QuoteStatus,
  { createdAt, until, random }: { createdAt: Date; until: Date; random: () => number },
) {
  const after = (at: Date, days: number) =>
    new Date(Math.min(at.getTime() + days * random() * DAY_MS, until.getTime()));
  const sentAt = after(createdAt, 2);
  const answeredAt = after(sentAt, 14);
  const isSent = !['requested', 'deleted'].includes(status);
  const isApproved = ['approved', 'converted', 'invoiced', 'ordered'].includes(status);
  const isConverted = ['converted', 'invoiced', 'ordered'].includes(status);
  const expiresAt = new Date(sentAt.getTime() + 30 * DAY_MS);
  return {
    first_sent_at: isSent ? sentAt : null,
    approved_at: isApproved ? answeredAt : null,
    converted_at: isConverted ? answeredAt : null,
    ordered_at: status === 'ordered' ? after(answeredAt, 7) : null,
    expires_at: ['sent', 'expired'].includes(status) ? expiresAt : null,
    updated_at: after(answeredAt, 10),
  };
}

interface Searched {
  id: string;
  shop_id: number;
  number: number;
  name: string;
  created_at: Date;
  customer_name: string;
  customer_company: string | null;
  customer_email: string;
  tags: string[];
}

/** By the app's own function, so that what is searched here is what is searched there. */
function searchRowOf(quote: Searched, lines: readonly ReturnType<typeof lineRow>[]) {
  const { id, shop_id, number, name, created_at, tags } = quote;
  const found = searchRow({
    id,
    shopId: shop_id,
    number,
    name,
    createdAt: created_at,
    customerName: quote.customer_name,
    customerCompany: quote.customer_company,
    customerEmail: quote.customer_email,
    tags,
    lineItems: lines.map(({ product_title, variant_name, sku }) => ({
      productTitle: product_title,
      variantName: variant_name,
      sku,
    })),
  });
  return { quote_id: id, shop_id, number, created_at, ...found };
}

/** One of the first of so many far more often than one of the last: of 10,000 the first comes up once in 100. */
function skewed(count: number, random: () => number): number {
  return Math.floor(count * random() ** 2);
}

function oneOf(shares: Shares, at: number): QuoteStatus {
  let passed = 0;
  const found = shares.find(([, share]) => at < (passed += share));
  return (found ?? shares[0])?.[0] ?? 'requested';
}

function amount(cents: number): string {
  return (cents / 100).toFixed(2);
}
