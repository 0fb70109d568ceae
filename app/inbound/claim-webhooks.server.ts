import type { Db } from '../db.server.ts';
import type { StoredTopic } from './topics.ts';

export interface ClaimedWebhook {
  id: string;
  topic: StoredTopic;
  shopDomain: string;
  webhookId: string;
  triggeredAt: Date;
  payload: string;
  /** 1, 2, 3… */
  attempt: number;
}

const MINUTE_MS = 60_000;
/** Longer than anything takes that a notice asks for. */
const LEASE_MS = MINUTE_MS;
/** But for erasing a large shop. */
const ERASING_MS = 10 * MINUTE_MS;

/**
 * Takes up to `limit` notices that are due, the longest waiting first. What others hold is passed over,
 * so that several workers share the work; what a worker held when it died is free after a minute, or ten.
 */
export async function claimWebhooks(db: Db, now: Date, limit: number): Promise<ClaimedWebhook[]> {
  const until = (ms: number): Date => new Date(now.getTime() + ms);
  return db.$queryRaw<ClaimedWebhook[]>`
    UPDATE inbound_webhooks
       SET attempt_count = attempt_count + 1,
           next_attempt_at = CASE topic WHEN 'shop/redact' THEN ${until(ERASING_MS)}::timestamptz
                                        ELSE ${until(LEASE_MS)}::timestamptz END
     WHERE id IN (
       SELECT id FROM inbound_webhooks
        WHERE status = 'pending' AND next_attempt_at <= ${now}::timestamptz
        ORDER BY next_attempt_at LIMIT ${limit} FOR UPDATE SKIP LOCKED)
    RETURNING id, topic, shop_domain AS "shopDomain", webhook_id AS "webhookId",
              triggered_at AS "triggeredAt", payload, attempt_count AS attempt`;
}
