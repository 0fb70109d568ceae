import type { Db } from '../../db.server.ts';

/** A draft order to be looked at, with its shop. */
export interface DueDraft {
  gid: string;
  shopId: number;
  shopDomain: string;
}

interface Limits {
  /** Those that nobody looked at since then. */
  before: Date;
  ofShop: number;
  ofAll: number;
}

/**
 * Open draft orders of converted quotes, those first that were looked at longest ago; `now` is noted
 * with each, so that another worker takes others. None of shops that removed the app.
 */
export async function claimDrafts(
  db: Db,
  now: Date,
  { before, ofShop, ofAll }: Limits,
): Promise<DueDraft[]> {
  return db.$queryRaw<DueDraft[]>`
    UPDATE draft_orders d SET looked_at = ${now}::timestamptz
      FROM (
        SELECT due.id, s.domain
          FROM shops s CROSS JOIN LATERAL (
            SELECT o.id, coalesce(o.looked_at, o.created_at) AS since
              FROM draft_orders o JOIN quotes q ON q.id = o.quote_id
             WHERE o.shop_id = s.id AND o.status IN ('open', 'invoice_sent') AND o.gid IS NOT NULL
               AND q.status IN ('converted', 'invoiced')
               AND coalesce(o.looked_at, o.created_at) < ${before}::timestamptz
             ORDER BY since LIMIT ${ofShop}
          ) due
         WHERE s.uninstalled_at IS NULL
         ORDER BY due.since LIMIT ${ofAll}
      ) claimed
     WHERE d.id = claimed.id AND coalesce(d.looked_at, d.created_at) < ${before}::timestamptz
    RETURNING d.gid, d.shop_id AS "shopId", claimed.domain AS "shopDomain"`;
}
