import type { Db } from '../../db.server.ts';
import { cleanLine } from '../clean-text.ts';
import { tagKey } from './list-criteria.ts';
import { likePattern } from './search-terms.ts';

/** Of how many of the latest quotes tags are looked at: that takes as long with 200,000 as with 2,500. */
const LATEST = 2_500;
const MOST = 10;

/** Tags that a shop's latest quotes have, with what was typed somewhere in them, the most frequent first. */
export async function suggestTags(db: Db, shopId: number, typed: string): Promise<string[]> {
  const pattern = likePattern({ text: tagKey(cleanLine(typed)), beginsWord: false });
  const found = await db.$queryRaw<{ tag: string }[]>`
    WITH latest AS MATERIALIZED (
      SELECT id, tags FROM quotes
      WHERE shop_id = ${shopId} AND status <> 'deleted'
      ORDER BY created_at DESC, number DESC LIMIT ${LATEST}
    )
    SELECT min(each.tag) AS tag
    FROM latest JOIN quote_search s ON s.quote_id = latest.id
    CROSS JOIN LATERAL unnest(latest.tags, s.tags) AS each (tag, key)
    WHERE cardinality(latest.tags) > 0 AND each.key LIKE ${pattern}
    GROUP BY each.key ORDER BY count(*) DESC, each.key LIMIT ${MOST}`;
  return found.map(({ tag }) => tag);
}
