import type { Prisma } from '@prisma/client';
import type { Db } from '#app/db.server.ts';
import { newId } from '#app/ids.ts';
import { memberActor, type Actor } from '#app/quotes/actor.ts';
import { nameKey } from '#app/quotes/list/list-criteria.ts';
import { writeSearchRows } from '#app/quotes/list/write-search-row.server.ts';
import { firstStageId } from '#app/quotes/pipeline/ensure-pipeline.server.ts';
import type { CurrentQuote } from '#app/quotes/steps/current-quote.ts';
import { CURRENT } from '#app/quotes/steps/current-quote.ts';
import type { InstalledShop } from '#app/shopify/find-shop.server.ts';

let made = 0;

type QuoteChanges = Partial<Omit<Prisma.QuoteUncheckedCreateInput, 'lineItems'>>;
type LineChanges = Partial<Prisma.QuoteLineItemUncheckedCreateInput>;

/** A line of a quote: 10 of a catalogue product at 20.00, for which 18.50 was asked. */
export function line(
  changes: LineChanges = {},
): Omit<Prisma.QuoteLineItemUncheckedCreateInput, 'quoteId'> {
  made += 1;
  return {
    id: newId('lineItem'),
    position: made,
    productGid: 'gid://shopify/Product/1',
    variantGid: 'gid://shopify/ProductVariant/1',
    productTitle: 'Hex Bolt',
    variantName: 'M8',
    sku: 'HB-M8',
    quantity: 10,
    catalogPrice: '20.00',
    requestedPrice: '18.50',
    currency: 'USD',
    ...changes,
  };
}

/** A stored quote, as if it had been asked for; `changes` bring it anywhere in its life. */
export async function makeQuote(
  db: Db,
  shop: InstalledShop,
  changes: QuoteChanges = {},
  lines = [line()],
): Promise<CurrentQuote> {
  // Kept: others may be made while this one waits for the database.
  const nth = (made += 1);
  const createdAt = new Date();
  return db.$transaction(async (tx) => {
    const stageId = await firstStageId(tx, shop.id, createdAt);
    const quote = await tx.quote.create({
      data: {
        id: newId('quote'),
        shopId: shop.id,
        number: 1_000 + nth,
        name: `Q-${1_000 + nth}`,
        stageId,
        clientKey: `made-${nth}`,
        customerName: 'Ada Lovelace',
        customerKey: nameKey(changes.customerName ?? 'Ada Lovelace'),
        customerEmail: 'ada@example.com',
        currency: 'USD',
        totalRequested: '185.00',
        total: '185.00',
        createdAt,
        ...changes,
        lineItems: { create: lines },
      },
      include: CURRENT,
    });
    if (quote.status !== 'deleted') await writeSearchRows(tx, [quote]);
    return quote;
  });
}

/** Somebody of the team, and the same as an actor. */
export async function makeMember(
  db: Db,
  shop: InstalledShop,
  changes: Partial<Prisma.TeamMemberUncheckedCreateInput> = {},
): Promise<Actor & { memberId: string }> {
  made += 1;
  const member = await db.teamMember.create({
    data: {
      id: newId('teamMember'),
      shopId: shop.id,
      number: made,
      name: `Member ${made}`,
      email: `member-${made}@example.com`,
      createdAt: new Date(),
      ...changes,
    },
  });
  return { ...memberActor(member), memberId: member.id };
}
