import type { Db, Transaction } from '../db.server.ts';
import { eraseDeliveries } from '../outbound/outbox.server.ts';
import { quotesOf, type CustomerIdentity } from './customer-quotes.server.ts';
import { ERASED_EMAIL, ERASED_NAME } from './erased-customer.ts';
import { bodyWithoutCustomer } from './events.ts';

/** A batch takes well under a second, and Shopify waits five for its answer. */
const BATCH = 50;

/**
 * Takes a customer out of their quotes, of the stored events that tell of them, and of what endpoints
 * were sent and answered to those. The quotes stay, with what was asked for. Returns how many there were. Safe to
 * repeat: an erased quote is no longer found.
 */
export async function eraseCustomer(
  db: Db,
  shopId: number,
  customer: CustomerIdentity,
): Promise<number> {
  const theirs = quotesOf(shopId, customer);
  if (!theirs) return 0;
  const where = { AND: [theirs, { customerEmail: { not: ERASED_EMAIL } }] };
  for (let erased = 0; ;) {
    const count = await db.$transaction(async (tx) => {
      const quotes = await tx.quote.findMany({ where, select: { id: true }, take: BATCH });
      await eraseFrom(
        tx,
        shopId,
        quotes.map((quote) => quote.id),
      );
      return quotes.length;
    });
    erased += count;
    if (count < BATCH) return erased;
  }
}

async function eraseFrom(tx: Transaction, shopId: number, quoteIds: string[]): Promise<void> {
  const ofQuotes = { shopId, quoteId: { in: quoteIds } };
  await tx.quote.updateMany({
    where: { shopId, id: { in: quoteIds } },
    data: {
      customerGid: null,
      customerName: ERASED_NAME,
      customerFirstName: null,
      customerLastName: null,
      customerEmail: ERASED_EMAIL,
      customerPhone: null,
      customerCompany: null,
      shippingStreet: null,
      shippingStreet2: null,
      shippingCity: null,
      shippingProvince: null,
      shippingZip: null,
      shippingCountry: null,
      message: null,
      customFields: {},
    },
  });
  await tx.quoteLineItem.updateMany({
    where: { quoteId: { in: quoteIds } },
    data: { customFields: {} },
  });
  // Both addresses end in the file's name. The row keeps Shopify's id, by which the file itself can be deleted.
  await tx.quoteFile.updateMany({
    where: ofQuotes,
    data: { filename: ERASED_NAME, resourceUrl: '', url: null },
  });
  await eraseDeliveries(tx, { shopId, quoteIds }, { name: ERASED_NAME, email: ERASED_EMAIL });
  const events = await tx.event.findMany({ where: ofQuotes, select: { id: true, body: true } });
  const ids = events.map(({ id }) => id);
  const bodies = events.map(({ body }) => bodyWithoutCustomer(body));
  await tx.$executeRaw`
    UPDATE events v SET body = e.body
      FROM unnest(${ids}::text[], ${bodies}::text[]) AS e(id, body)
     WHERE v.id = e.id COLLATE "C" AND v.shop_id = ${shopId}`;
}
