import type { Db, Transaction } from '../db.server.ts';
import { eraseDeliveries } from '../outbound/outbox.server.ts';
import type { CustomerIdentity } from './customer-quotes.server.ts';
import { ERASED_EMAIL, ERASED_NAME } from './erased-customer.ts';
import { eraseEvents } from './erase-events.server.ts';
import { pastNames } from './past-names.server.ts';
import { eraseVersions } from './versions/erase-versions.server.ts';
import { eraseFromViews } from './views/erase-views.server.ts';

const BATCH = 50;

/**
 * Takes a customer out of the past of quotes that an edit made somebody else's: the versions that were
 * made for them, the quotes' events with what endpoints were sent, and the views that look for them. Who the
 * quote is for now stays.
 */
export async function erasePast(
  { db, clock }: { db: Db; clock: () => Date },
  shopId: number,
  customer: CustomerIdentity,
): Promise<void> {
  for (let last = ''; ;) {
    const quoteIds = await onceTheirs(db, { shopId, after: last }, customer);
    if (quoteIds.length > 0) {
      await db.$transaction((tx) => eraseFrom(tx, { shopId, quoteIds, customer }, clock()), {
        timeout: 30_000,
      });
    }
    if (quoteIds.length < BATCH) return;
    last = quoteIds.at(-1) ?? last;
  }
}

/** As events have it: a whole text, not the end of a longer address. */
function quoted(email: string | null): string | null {
  return email && JSON.stringify(email.toLowerCase());
}

async function onceTheirs(
  db: Db,
  { shopId, after }: { shopId: number; after: string },
  { gid, email }: CustomerIdentity,
): Promise<string[]> {
  const found = await db.$queryRaw<{ id: string }[]>`
    SELECT q.id FROM quotes q
     WHERE q.shop_id = ${shopId} AND q.id > ${after} COLLATE "C"
       AND (EXISTS (SELECT 1 FROM quote_versions v
                     WHERE v.quote_id = q.id
                       AND (v.snapshot->'customer'->>'gid' = ${gid}::text
                            OR lower(v.snapshot->'customer'->>'email') = lower(${email}::text)))
            OR EXISTS (SELECT 1 FROM events e
                        WHERE e.quote_id = q.id AND e.type IN ('quote.created', 'quote.checked_out')
                          AND strpos(lower(e.body), ${quoted(email)}::text) > 0))
     ORDER BY q.id COLLATE "C" LIMIT ${BATCH}`;
  return found.map(({ id }) => id);
}

async function eraseFrom(
  tx: Transaction,
  ofThem: { shopId: number; quoteIds: string[]; customer: CustomerIdentity },
  now: Date,
): Promise<void> {
  const { shopId, quoteIds } = ofThem;
  const { gid, email } = ofThem.customer;
  // No step adds an event meanwhile.
  await tx.$queryRaw`
    SELECT 1 FROM quotes WHERE id = ANY(${quoteIds}) AND shop_id = ${shopId}
     ORDER BY id FOR NO KEY UPDATE`;
  const emails = email === null ? [] : [email];
  const past = await pastNames(tx, { shopId, quoteIds }, { gid, emails, names: [] });
  const versions = await tx.$queryRaw<{ id: string }[]>`
    SELECT id FROM quote_versions
     WHERE shop_id = ${shopId} AND quote_id = ANY(${quoteIds})
       AND (snapshot->'customer'->>'gid' = ${gid}::text
            OR lower(snapshot->'customer'->>'email') = lower(${email}::text))`;
  await eraseVersions(tx, { shopId, id: { in: versions.map(({ id }) => id) } }, now);
  await eraseDeliveries(tx, { shopId, quoteIds }, { name: ERASED_NAME, email: ERASED_EMAIL });
  await eraseEvents(tx, { shopId, quoteIds });
  await eraseFromViews(tx, shopId, { names: [], companies: [], past });
}
