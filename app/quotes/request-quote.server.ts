import type { Db } from '../db.server.ts';
import type { AdminGraphql } from '../shopify/admin-graphql.server.ts';
import { confirmVariants } from '../shopify/confirm-variants.server.ts';
import type { InstalledShop } from '../shopify/find-shop.server.ts';
import { customerActor } from './actor.ts';
import { attachableFiles } from './attachable-files.server.ts';
import type { FieldError } from './field-error.ts';
import type { QuoteRequest } from './quote-request.ts';
import { priceLines, requestColumns } from './quote-rows.ts';
import { repeatedQuote, storeQuote, STORING, type StoredQuote } from './store-quote.server.ts';
import type { StorefrontLocale } from './storefront-texts.ts';

/** Who asks, where. */
export interface Storefront {
  shop: InstalledShop;
  admin: AdminGraphql;
  /** Of the customer who is logged in to the shop. */
  customerGid: string | null;
}

/** What they ask for, and the language that they are answered in. */
export type LocalRequest = QuoteRequest & { locale: StorefrontLocale };

export type RequestedQuote = StoredQuote;

/**
 * Makes a quote of a shopper's request: quote, lines, files and `quote.created` commit together or
 * not at all. The same client key again gives the same quote.
 *
 * @throws {ShopifyUnreachable} and what Prisma throws when the database cannot be reached; nothing is stored then
 */
export async function requestQuote(
  deps: { db: Db; clock: () => Date },
  storefront: Storefront,
  request: LocalRequest,
): Promise<RequestedQuote> {
  const { shop, admin, customerGid } = storefront;
  const before = await repeatedQuote(deps.db, shop.id, request.client_key);
  if (before) return before;

  // Shopify is asked before the transaction begins: no lock is held while another system thinks.
  const gids = request.line_items.map((line) => line.variant_id);
  const priced = priceLines(request, await confirmVariants(admin, gids));
  const files = await attachableFiles(deps.db, shop.id, request.file_ids);
  if (!priced.ok || !files.ok) return refusal(priced, files);

  const { currency, totalRequested } = priced;
  const asked = { customerGid, currency, totalRequested, total: totalRequested };
  return deps.db.$transaction(
    (tx) =>
      storeQuote(tx, {
        shop,
        columns: { ...requestColumns(request), ...asked, locale: request.locale },
        lines: priced.lines,
        fileIds: request.file_ids,
        actor: customerActor(request.customer.name),
        now: deps.clock(),
      }),
    STORING,
  );
}

function refusal(
  ...results: ({ ok: true } | { ok: false; errors: FieldError[] })[]
): RequestedQuote {
  return { ok: false, errors: results.flatMap((result) => (result.ok ? [] : result.errors)) };
}
