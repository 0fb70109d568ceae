import type { Prisma } from '@prisma/client';
import type { Db } from '../db.server.ts';
import { stageColor } from './pipeline/stage.ts';
import { formatAmount } from './price.ts';
import type { QuoteStatus } from './quote.ts';
import type { QuoteSummary } from './quote-summary.ts';

export interface QuotePage {
  quotes: QuoteSummary[];
  /** For the page of older quotes; null on the last one. */
  nextCursor: string | null;
  /** For the page of newer quotes; null on the first one. */
  previousCursor: string | null;
}

export interface QuoteListing {
  /** From a page that was read before. One that makes no sense is the first page. */
  cursor?: string | null;
  /** 1 to 100; 25 when not given. */
  limit?: number;
  /** Part of a number, a customer's name, company or e-mail address. */
  search?: string | null;
  status?: QuoteStatus | null;
  stageId?: string | null;
  assigneeId?: string | null;
}

const LISTED = {
  _count: { select: { lineItems: true } },
  stage: { select: { name: true, color: true } },
  assignee: { select: { name: true } },
} satisfies Prisma.QuoteInclude;

const DEFAULT_LIMIT = 25;
const MAX_LIMIT = 100;

/**
 * A shop's quotes, newest first. Pages are cut at quote numbers, so quotes that come in meanwhile
 * shift nothing.
 */
export async function listQuotes(
  db: Db,
  shopId: number,
  listing: QuoteListing = {},
): Promise<QuotePage> {
  const limit = Math.min(Math.max(Math.trunc(listing.limit ?? DEFAULT_LIMIT), 1), MAX_LIMIT);
  const cursor = readCursor(listing.cursor);
  const backwards = cursor?.direction === 'newer';
  const rows = await db.quote.findMany({
    where: {
      shopId,
      status: { not: 'deleted' },
      ...beyond(cursor),
      ...matching(listing.search),
      ...chosen(listing),
    },
    orderBy: { number: backwards ? 'asc' : 'desc' },
    // One more than asked for tells whether there is another page.
    take: limit + 1,
    include: LISTED,
  });
  const more = rows.length > limit;
  const page = rows.slice(0, limit);
  if (backwards) page.reverse();
  const [newest, oldest] = [page[0]?.number, page.at(-1)?.number];
  return {
    quotes: page.map(toSummary),
    nextCursor: oldest !== undefined && (more || backwards) ? `older-${oldest}` : null,
    previousCursor: newest !== undefined && (backwards ? more : cursor) ? `newer-${newest}` : null,
  };
}

/**
 * The ids of what a listing shows on all its pages together, newest first, up to `limit` of them.
 */
export async function listQuoteIds(
  db: Db,
  shopId: number,
  { limit, ...listing }: QuoteListing & { limit: number },
): Promise<string[]> {
  const rows = await db.quote.findMany({
    where: { shopId, status: { not: 'deleted' }, ...matching(listing.search), ...chosen(listing) },
    orderBy: { number: 'desc' },
    take: limit,
    select: { id: true },
  });
  return rows.map(({ id }) => id);
}

interface Cursor {
  direction: 'older' | 'newer';
  number: number;
}

function readCursor(text: string | null | undefined): Cursor | null {
  const [, direction, number] = /^(older|newer)-(\d{1,9})$/.exec(text ?? '') ?? [];
  if (direction !== 'older' && direction !== 'newer') return null;
  return { direction, number: Number(number) };
}

function beyond(cursor: Cursor | null): Prisma.QuoteWhereInput {
  if (!cursor) return {};
  return { number: cursor.direction === 'older' ? { lt: cursor.number } : { gt: cursor.number } };
}

function matching(search: string | null | undefined): Prisma.QuoteWhereInput {
  const text = search?.trim().replaceAll('\0', '').slice(0, 200);
  if (!text) return {};
  // Prisma leaves LIKE's wildcards as they are.
  const contains = { contains: text.replaceAll(/[\\%_]/g, '\\$&'), mode: 'insensitive' as const };
  return {
    OR: [
      { name: contains },
      { customerName: contains },
      { customerCompany: contains },
      { customerEmail: contains },
    ],
  };
}

function chosen({ status, stageId, assigneeId }: QuoteListing): Prisma.QuoteWhereInput {
  return {
    ...(status && { status: { equals: status, not: 'deleted' } }),
    ...(stageId && { stageId }),
    ...(assigneeId && { assigneeId }),
  };
}

function toSummary(quote: Prisma.QuoteGetPayload<{ include: typeof LISTED }>): QuoteSummary {
  const { id, name, status, customerName, customerCompany, customerEmail, currency, createdAt } =
    quote;
  return {
    id,
    name,
    status,
    customerName,
    customerCompany,
    customerEmail,
    itemCount: quote._count.lineItems,
    total: formatAmount(quote.total, currency),
    currency,
    createdAt,
    stage: { name: quote.stage.name, color: stageColor(quote.stage.color) },
    assigneeName: quote.assignee?.name ?? null,
  };
}
