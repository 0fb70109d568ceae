import type { Prisma } from '@prisma/client';
import type { Db } from '../../db.server.ts';
import { quotesOf, type CustomerIdentity } from '../customer-quotes.server.ts';

const BATCH = 20;

/** All that is stored about a quote, but for keys and numbers of our own that say nothing of anybody. */
const EVERYTHING = {
  lineItems: { orderBy: { position: 'asc' }, omit: { id: true, quoteId: true } },
  versions: {
    orderBy: { number: 'asc' },
    omit: { id: true, shopId: true, quoteId: true, linkHash: true, linkSealed: true },
  },
  notes: {
    orderBy: { createdAt: 'asc' },
    select: { authorName: true, content: true, createdAt: true },
  },
  files: {
    orderBy: { createdAt: 'asc' },
    select: { filename: true, mimeType: true, sizeBytes: true, url: true, createdAt: true },
  },
  events: {
    orderBy: { sequence: 'asc' },
    select: { type: true, occurredAt: true, body: true },
  },
  mails: {
    orderBy: { createdAt: 'asc' },
    select: { to: true, subject: true, text: true, status: true, createdAt: true, sentAt: true },
  },
  draftOrders: {
    orderBy: { createdAt: 'asc' },
    select: {
      name: true,
      status: true,
      total: true,
      currency: true,
      invoiceUrl: true,
      invoiceTo: true,
      invoiceClaimedTo: true,
      invoiceSentAt: true,
      createdAt: true,
    },
  },
} satisfies Prisma.QuoteInclude;

/**
 * Everything that is stored of a customer as one JSON text, quote by quote, however many there are.
 * A customer whom nothing identifies has none.
 */
export async function* exportCustomer(
  db: Db,
  shopId: number,
  customer: CustomerIdentity,
): AsyncGenerator<string> {
  yield `{"customer":${JSON.stringify(customer)},"quotes":[`;
  let separator = '';
  for await (const quote of quotesWithEverything(db, quotesOf(shopId, customer))) {
    yield separator + JSON.stringify(quote, null, 2);
    separator = ',\n';
  }
  yield `],"copied_on":${JSON.stringify(await quotesCopiedTo(db, shopId, customer.email))}}\n`;
}

/** Numbers of others' quotes whose mails went to this address as well. */
async function quotesCopiedTo(db: Db, shopId: number, email: string | null): Promise<string[]> {
  if (email === null) return [];
  const quotes = await db.$queryRaw<{ name: string }[]>`
    SELECT name FROM quotes
     WHERE shop_id = ${shopId}
       AND EXISTS (SELECT 1 FROM unnest(emails) e WHERE lower(e) = lower(${email}))
     ORDER BY number LIMIT 1000`;
  return quotes.map(({ name }) => name);
}

async function* quotesWithEverything(db: Db, theirs: Prisma.QuoteWhereInput | null) {
  if (!theirs) return;
  for (let number = 0; ;) {
    const quotes = await db.quote.findMany({
      where: { AND: [theirs, { number: { gt: number } }] },
      orderBy: { number: 'asc' },
      take: BATCH,
      omit: { shopId: true, clientKey: true, stageId: true, assigneeId: true },
      include: EVERYTHING,
    });
    for (const { events, ...quote } of quotes) {
      yield { ...quote, events: events.map(({ body }) => JSON.parse(body) as unknown) };
    }
    if (quotes.length < BATCH) return;
    number = quotes.at(-1)?.number ?? number;
  }
}
