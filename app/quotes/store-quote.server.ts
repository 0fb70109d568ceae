import type { Prisma } from '@prisma/client';
import type { Db, Transaction } from '../db.server.ts';
import { newId } from '../ids.ts';
import { appendEvent } from '../outbound/outbox.server.ts';
import type { InstalledShop } from '../shopify/find-shop.server.ts';
import type { Actor } from './actor.ts';
import { assignNew } from './assignment/assign-new.server.ts';
import { attachableFiles } from './attachable-files.server.ts';
import type { FieldError } from './field-error.ts';
import { writeSearchRows } from './list/write-search-row.server.ts';
import { firstStageId } from './pipeline/ensure-pipeline.server.ts';
import { quoteCreatedData } from './quote-created.ts';
import { quoteFacts } from './quote-facts.ts';
import { quoteName } from './quote.ts';

/**
 * New quotes of one shop queue for its row's lock, about 10 ms each; fifty at once wait half a second.
 * Past this a person is better told to try again.
 */
export const STORING = { maxWait: 10_000, timeout: 10_000 };

/** What is stored here: number, name, stage and times. */
type Columns = Omit<
  Prisma.QuoteUncheckedCreateInput,
  'id' | 'shopId' | 'number' | 'name' | 'stageId' | 'lastSequence' | 'createdAt' | 'lineItems'
>;

export interface NewQuote {
  shop: InstalledShop;
  columns: Columns;
  lines: Omit<Prisma.QuoteLineItemCreateManyInput, 'id' | 'quoteId'>[];
  /** What the shopper uploaded. */
  fileIds: string[];
  /** Who makes it. */
  actor: Actor;
  now: Date;
}

export type StoredQuote =
  | {
      ok: true;
      /** False when this very quote was made before, with the same client key. */
      created: boolean;
      quote: { id: string; name: string };
      /** They are committed with the quote. */
      deliveryIds: string[];
      /** Where they go: to be dispatched to. */
      endpointIds: string[];
    }
  | { ok: false; errors: FieldError[] };

/**
 * Numbers and stores a new quote with its lines and files, and tells of it in `quote.created`: the one
 * place where quotes are made. The same client key again gives the same quote.
 */
export async function storeQuote(tx: Transaction, made: NewQuote): Promise<StoredQuote> {
  const { shop, columns, lines, fileIds, actor, now } = made;
  const shopId = shop.id;
  const numbering = await lockNumbering(tx, shopId);
  if (!numbering) return { ok: false, errors: [{ field: null, code: 'unavailable' }] };
  const before = await repeatedQuote(tx, shopId, columns.clientKey);
  if (before) return before;
  const attachable = await attachableFiles(tx, shopId, fileIds);
  if (!attachable.ok) return attachable;

  await tx.shop.update({ where: { id: shopId }, data: { nextQuoteNumber: { increment: 1 } } });
  const quote = await tx.quote.create({
    data: {
      ...columns,
      id: newId('quote'),
      shopId,
      number: numbering.number,
      name: quoteName(numbering.prefix, numbering.number),
      stageId: await firstStageId(tx, shopId, now),
      lastSequence: 1,
      createdAt: now,
    },
  });
  const lineItems = await tx.quoteLineItem.createManyAndReturn({
    data: lines.map((line) => ({ ...line, id: newId('lineItem'), quoteId: quote.id })),
  });
  await writeSearchRows(tx, [{ ...quote, lineItems }]);
  await tx.quoteFile.updateMany({
    where: { shopId, id: { in: attachable.files.map((file) => file.id) } },
    data: { quoteId: quote.id },
  });

  const told = await appendEvent(tx, {
    shop,
    quoteId: quote.id,
    type: 'quote.created',
    sequence: quote.lastSequence,
    actorId: actor.memberId,
    occurredAt: now,
    data: quoteCreatedData({
      quote,
      lineItems,
      files: attachable.files,
      sequence: quote.lastSequence,
    }),
    quote: quoteFacts({ quote, lineItems, actorId: actor.number }),
  });
  const given = await assignNew({ tx, shop, actor, now }, { quote, lineItems });
  return {
    ok: true,
    created: true,
    quote: { id: quote.id, name: quote.name },
    deliveryIds: [...told.deliveryIds, ...(given?.deliveryIds ?? [])],
    endpointIds: [...told.endpointIds, ...(given?.endpointIds ?? [])],
  };
}

/**
 * Takes the shop's row for this transaction; undefined when the app was removed meanwhile. Not plain FOR UPDATE:
 * that would make every other insert that refers to the shop wait too, attempts and uploads among them.
 */
async function lockNumbering(
  tx: Transaction,
  shopId: number,
): Promise<{ number: number; prefix: string } | undefined> {
  const [numbering] = await tx.$queryRaw<{ number: number; prefix: string }[]>`
    SELECT next_quote_number AS number, quote_prefix AS prefix
    FROM shops WHERE id = ${shopId} AND uninstalled_at IS NULL FOR NO KEY UPDATE`;
  return numbering;
}

/** The quote that was made with this key before; null when none was. */
export async function repeatedQuote(
  db: Db | Transaction,
  shopId: number,
  clientKey: string,
): Promise<Extract<StoredQuote, { ok: true }> | null> {
  const quote = await db.quote.findUnique({
    where: { shopId_clientKey: { shopId, clientKey } },
    select: { id: true, name: true },
  });
  return quote && { ok: true, created: false, quote, deliveryIds: [], endpointIds: [] };
}
