import type { Prisma } from '@prisma/client';
import type { Transaction } from '../../db.server.ts';
import { appendEvent } from '../../outbound/outbox.server.ts';
import type { InstalledShop } from '../../shopify/find-shop.server.ts';
import type { Actor } from '../actor.ts';
import { eventData } from '../events.ts';
import { quoteFacts } from '../quote-facts.ts';
import { CURRENT, type CurrentQuote } from './current-quote.ts';
import type { QuoteEvent, StepDeps } from './step.ts';

interface Changing {
  tx: Transaction;
  shop: InstalledShop;
  actor: Actor;
  now: Date;
}

interface ChangeOfMany {
  /** Which quotes; after the change none of them fits any more. */
  where: Prisma.QuoteWhereInput;
  data: Pick<Prisma.QuoteUncheckedUpdateManyInput, 'stageId' | 'assigneeId'>;
  event: (quote: CurrentQuote) => QuoteEvent;
}

/** Their lines are read with them. */
const BATCH = 100;
const TRANSACTION = { maxWait: 10_000, timeout: 30_000 };

/**
 * Makes the same change of many quotes in the transaction of what makes it necessary, each with its
 * event. Tombstones are changed, too, and nobody is told of them. Afterwards `dispatch` to the endpoints.
 */
export async function changeMany(changing: Changing, change: ChangeOfMany): Promise<string[]> {
  const endpointIds = new Set<string>();
  while ((await changeBatch(changing, change, endpointIds)) > 0);
  await changing.tx.quote.updateMany({
    where: { ...change.where, shopId: changing.shop.id, status: 'deleted' },
    data: change.data,
  });
  return [...endpointIds];
}

/**
 * The same of all but the last few, each batch in a transaction of its own: with thousands of quotes
 * `changeMany` alone keeps the shop locked for minutes, and shoppers’ requests are turned away. May be
 * cut off anywhere; what it did stays done.
 */
export async function changeMostOf(
  { db, clock }: StepDeps,
  { shop, actor }: Pick<Changing, 'shop' | 'actor'>,
  change: ChangeOfMany,
): Promise<string[]> {
  const endpointIds = new Set<string>();
  for (;;) {
    const count = await db.$transaction(
      (tx) => changeBatch({ tx, shop, actor, now: clock() }, change, endpointIds),
      TRANSACTION,
    );
    if (count < BATCH) return [...endpointIds];
  }
}

/** Returns how many were found; whom to dispatch to is added to `endpointIds`. */
async function changeBatch(
  changing: Changing,
  change: ChangeOfMany,
  endpointIds: Set<string>,
): Promise<number> {
  const { tx, shop } = changing;
  const where = { ...change.where, shopId: shop.id };
  const found = await tx.quote.findMany({
    where: { ...where, status: { not: 'deleted' } },
    orderBy: { id: 'asc' },
    take: BATCH,
    select: { id: true },
  });
  if (found.length === 0) return 0;
  for (const quote of await lockThose(tx, found, where)) {
    for (const id of await changeOne(changing, quote, change)) endpointIds.add(id);
  }
  return found.length;
}

/** Those that still fit once nobody else is at them. */
async function lockThose(
  tx: Transaction,
  quotes: { id: string }[],
  where: Prisma.QuoteWhereInput,
): Promise<CurrentQuote[]> {
  const ids = quotes.map(({ id }) => id);
  await tx.$queryRaw`SELECT 1 FROM quotes WHERE id = ANY(${ids}) ORDER BY id FOR NO KEY UPDATE`;
  return tx.quote.findMany({
    where: { ...where, id: { in: ids }, status: { not: 'deleted' } },
    include: CURRENT,
  });
}

async function changeOne(
  { tx, shop, actor, now }: Changing,
  quote: CurrentQuote,
  { data: change, event }: ChangeOfMany,
): Promise<string[]> {
  const { type, data } = event(quote);
  const sequence = quote.lastSequence + 1;
  await tx.quote.update({
    where: { id: quote.id },
    data: { ...change, lastSequence: sequence, updatedAt: now },
  });
  const reference = { quote_id: quote.id, quote_number: quote.name, sequence };
  const { endpointIds } = await appendEvent(tx, {
    shop,
    quoteId: quote.id,
    type,
    sequence,
    actorId: actor.memberId,
    occurredAt: now,
    data: eventData(type, { ...reference, ...data }),
    quote: quoteFacts({ quote, lineItems: quote.lineItems, actorId: actor.number }),
  });
  return endpointIds;
}
