import type { DraftOrder, Prisma } from '@prisma/client';
import type { Db } from '#app/db.server.ts';
import { newId } from '#app/ids.ts';
import type { CurrentQuote } from '#app/quotes/steps/current-quote.ts';
import { makeVersion } from '#app/quotes/versions/make-version.server.ts';
import type { InstalledShop } from '#app/shopify/find-shop.server.ts';
import { makeQuote } from './stored-quotes.ts';

let made = 5_000;

export interface ConvertedQuote {
  quote: CurrentQuote;
  draft: DraftOrder & { gid: string };
}

interface Changes {
  quote?: Parameters<typeof makeQuote>[2];
  lines?: Parameters<typeof makeQuote>[3];
  version?: Prisma.QuoteVersionUncheckedUpdateInput;
  draft?: Partial<Prisma.DraftOrderUncheckedCreateInput>;
}

/** A quote that was sent, approved and converted to a draft order of 185.00, made a minute ago. */
export async function makeConverted(
  db: Db,
  shop: InstalledShop,
  changes: Changes = {},
): Promise<ConvertedQuote> {
  const quote = await makeQuote(
    db,
    shop,
    { status: 'converted', changed: false, lastVersion: 1, ...changes.quote },
    changes.lines,
  );
  const now = new Date(Date.now() - 60_000);
  const { version } = await db.$transaction((tx) =>
    makeVersion({ tx, shop, quote: { ...quote, lastVersion: 0 }, now }, null),
  );
  await db.quoteVersion.update({
    where: { id: version.id },
    data: {
      sentAt: now,
      answer: 'approved',
      answeredAt: now,
      answeredBy: quote.customerName,
      ...changes.version,
    },
  });
  return {
    quote,
    draft: await makeDraft(db, { shop, quote, versionId: version.id }, changes.draft),
  };
}

/** A draft order of a version, as it is once Shopify has it. */
export async function makeDraft(
  db: Db,
  {
    shop,
    quote,
    versionId,
  }: { shop: InstalledShop; quote: { id: string; currency: string }; versionId: string },
  changes: Changes['draft'] = {},
): Promise<DraftOrder & { gid: string }> {
  made += 1;
  const now = new Date(Date.now() - 60_000);
  const gid = `gid://shopify/DraftOrder/${made}`;
  const draft = await db.draftOrder.create({
    data: {
      id: newId('draftOrder'),
      shopId: shop.id,
      quoteId: quote.id,
      versionId,
      status: 'open',
      tag: `quotewire-made-${made}`,
      gid,
      name: `#D${made}`,
      invoiceUrl: `https://acme.myshopify.com/1/invoices/${made}`,
      total: '185.00',
      currency: quote.currency,
      seenAt: now,
      createdAt: now,
      ...changes,
    },
  });
  return { ...draft, gid: draft.gid ?? gid };
}
