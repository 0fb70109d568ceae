import type { Db, Transaction } from '../db.server.ts';
import { newId } from '../ids.ts';
import { appendEvent } from '../outbound/outbox.server.ts';
import type { AdminGraphql } from '../shopify/admin-graphql.server.ts';
import { confirmVariants } from '../shopify/confirm-variants.server.ts';
import type { InstalledShop } from '../shopify/find-shop.server.ts';
import { attachableFiles } from './attachable-files.server.ts';
import type { FieldError } from './field-error.ts';
import { quoteCreatedData } from './quote-created.ts';
import { BY_CUSTOMER, quoteFacts } from './quote-facts.ts';
import type { QuoteRequest } from './quote-request.ts';
import { priceLines, requestColumns, type PricedLines } from './quote-rows.ts';
import { quoteName } from './quote.ts';

/** Who asks, where. */
export interface Storefront {
  shop: InstalledShop;
  admin: AdminGraphql;
  /** Of the customer who is logged in to the shop. */
  customerGid: string | null;
}

export type RequestedQuote =
  | {
      ok: true;
      /** False when this very request made its quote before. */
      created: boolean;
      quote: { id: string; name: string };
      /** To be dispatched: they are committed. */
      deliveryIds: string[];
      /** Where they go: to be dispatched to. */
      endpointIds: string[];
    }
  | { ok: false; errors: FieldError[] };

/**
 * Requests of one shop queue for its row's lock, about 10 ms each; fifty at once wait half a second.
 * Past this a shopper is better told to try again.
 */
const TRANSACTION = { maxWait: 10_000, timeout: 10_000 };

/**
 * Makes a quote of a shopper's request: quote, lines, files and `quote.created` commit together or
 * not at all. The same client key again gives the same quote.
 *
 * @throws {ShopifyUnreachable} and what Prisma throws when the database cannot be reached; nothing is stored then
 */
export async function requestQuote(
  deps: { db: Db; clock: () => Date },
  storefront: Storefront,
  request: QuoteRequest,
): Promise<RequestedQuote> {
  const { shop, admin } = storefront;
  const before = await repeatedQuote(deps.db, shop.id, request.client_key);
  if (before) return before;

  // Shopify is asked before the transaction begins: no lock is held while another system thinks.
  const gids = request.line_items.map((line) => line.variant_id);
  const priced = priceLines(request, await confirmVariants(admin, gids));
  const files = await attachableFiles(deps.db, shop.id, request.file_ids);
  if (!priced.ok || !files.ok) return refusal(priced, files);

  return deps.db.$transaction(
    (tx) => storeQuote(tx, { storefront, request, priced, now: deps.clock() }),
    TRANSACTION,
  );
}

interface QuoteToStore {
  storefront: Storefront;
  request: QuoteRequest;
  priced: Extract<PricedLines, { ok: true }>;
  now: Date;
}

async function storeQuote(tx: Transaction, toStore: QuoteToStore): Promise<RequestedQuote> {
  const { storefront, request, priced, now } = toStore;
  const shopId = storefront.shop.id;
  const numbering = await lockNumbering(tx, shopId);
  if (!numbering) return { ok: false, errors: [{ field: null, code: 'unavailable' }] };
  const before = await repeatedQuote(tx, shopId, request.client_key);
  if (before) return before;
  const attachable = await attachableFiles(tx, shopId, request.file_ids);
  if (!attachable.ok) return attachable;

  await tx.shop.update({ where: { id: shopId }, data: { nextQuoteNumber: { increment: 1 } } });
  const quote = await tx.quote.create({
    data: {
      ...requestColumns(request),
      id: newId('quote'),
      shopId,
      number: numbering.number,
      name: quoteName(numbering.prefix, numbering.number),
      customerGid: storefront.customerGid,
      currency: priced.currency,
      totalRequested: priced.totalRequested,
      lastSequence: 1,
      createdAt: now,
    },
  });
  const lineItems = await tx.quoteLineItem.createManyAndReturn({
    data: priced.lines.map((line) => ({ ...line, id: newId('lineItem'), quoteId: quote.id })),
  });
  await tx.quoteFile.updateMany({
    where: { shopId, id: { in: attachable.files.map((file) => file.id) } },
    data: { quoteId: quote.id },
  });

  const { deliveryIds, endpointIds } = await appendEvent(tx, {
    shop: storefront.shop,
    quoteId: quote.id,
    type: 'quote.created',
    sequence: quote.lastSequence,
    occurredAt: now,
    data: quoteCreatedData({
      quote,
      lineItems,
      files: attachable.files,
      sequence: quote.lastSequence,
    }),
    quote: quoteFacts({ quote, lineItems, actorId: BY_CUSTOMER, tags: [] }),
  });
  return {
    ok: true,
    created: true,
    quote: { id: quote.id, name: quote.name },
    deliveryIds,
    endpointIds,
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

async function repeatedQuote(
  db: Db | Transaction,
  shopId: number,
  clientKey: string,
): Promise<Extract<RequestedQuote, { ok: true }> | null> {
  const quote = await db.quote.findUnique({
    where: { shopId_clientKey: { shopId, clientKey } },
    select: { id: true, name: true },
  });
  return quote && { ok: true, created: false, quote, deliveryIds: [], endpointIds: [] };
}

function refusal(
  ...results: ({ ok: true } | { ok: false; errors: FieldError[] })[]
): RequestedQuote {
  return { ok: false, errors: results.flatMap((result) => (result.ok ? [] : result.errors)) };
}
