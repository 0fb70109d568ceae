import type { Db, Transaction } from '../db.server.ts';
import { ERASED_EMAIL, ERASED_NAME } from './erased-customer.ts';
import { bodyWithoutCustomer } from './events.ts';

/** Events that tell to whom something of a quote went. */
const TELLING = ['quote.email_added', 'quote.sent', 'quote.invoice_sent'];
const BATCH = 200;

/**
 * Takes an address out of other customers' quotes, where it got copies: of the quotes themselves, of what
 * was sent with them, of mails to it, and of the events that tell of those. Views that look for it go.
 */
export async function eraseAddress(db: Db, shopId: number, email: string): Promise<void> {
  if (email === ERASED_EMAIL) return;
  await db.$executeRaw`
    UPDATE quotes SET emails = ARRAY(SELECT e FROM unnest(emails) e WHERE lower(e) <> lower(${email}))
     WHERE shop_id = ${shopId}
       AND EXISTS (SELECT 1 FROM unnest(emails) e WHERE lower(e) = lower(${email}))`;
  await db.$executeRaw`
    UPDATE quote_versions
       SET recipients = ARRAY(SELECT e FROM unnest(recipients) e WHERE lower(e) <> lower(${email}))
     WHERE shop_id = ${shopId}
       AND EXISTS (SELECT 1 FROM unnest(recipients) e WHERE lower(e) = lower(${email}))`;
  await db.$executeRaw`
    UPDATE draft_orders
       SET invoice_to = CASE WHEN lower(invoice_to) = lower(${email}) THEN NULL ELSE invoice_to END,
           invoice_claimed_to = CASE WHEN lower(invoice_claimed_to) = lower(${email}) THEN NULL
                                     ELSE invoice_claimed_to END
     WHERE shop_id = ${shopId}
       AND (lower(invoice_to) = lower(${email}) OR lower(invoice_claimed_to) = lower(${email}))`;
  await db.$executeRaw`
    UPDATE emails
       SET "to" = ${ERASED_EMAIL}, reply_to = NULL, subject = ${ERASED_NAME}, text = ${ERASED_NAME},
           html = ${ERASED_NAME}, error = NULL,
           status = CASE WHEN status = 'pending' THEN 'failed'::email_status ELSE status END
     WHERE shop_id = ${shopId} AND lower("to") = lower(${email})`;
  await db.$executeRaw`
    DELETE FROM saved_views
     WHERE shop_id = ${shopId} AND strpos(lower(concat_ws(' ', name, params)), lower(${email})) > 0`;
  while ((await eraseEvents(db, shopId, email)) === BATCH);
}

/** One that was erased does not hold the address any more, so that the next batch is another. */
async function eraseEvents(db: Db | Transaction, shopId: number, email: string): Promise<number> {
  const events = await db.$queryRaw<{ id: string; body: string }[]>`
    SELECT id, body FROM events
     WHERE shop_id = ${shopId} AND type = ANY(${TELLING}) AND strpos(lower(body), lower(${email})) > 0
     LIMIT ${BATCH}`;
  const ids = events.map(({ id }) => id);
  const bodies = events.map(({ body }) => bodyWithoutCustomer(body));
  await db.$executeRaw`
    UPDATE events v SET body = e.body
      FROM unnest(${ids}::text[], ${bodies}::text[]) AS e(id, body)
     WHERE v.id = e.id COLLATE "C" AND v.shop_id = ${shopId}`;
  return events.length;
}
