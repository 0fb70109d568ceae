import { randomUUID } from 'node:crypto';
import type { Db } from '../db.server.ts';
import type { DeliveryJob } from './delivery-queue.ts';
import type { ScheduleName } from './retry.ts';

/** Everything that an attempt needs, and the right to make it. */
export interface ClaimedDelivery {
  id: string;
  shopId: number;
  endpointId: string;
  url: string;
  secretSealed: string;
  /** Null unless a rotation overlaps at this moment. */
  previousSecretSealed: string | null;
  /** The merchant's own headers; null when there are none. */
  headersSealed: string | null;
  schedule: ScheduleName;
  eventId: string;
  eventType: string;
  body: string;
  /** 1-based */
  attempt: number;
  /** Only its holder can record what came of the attempt. */
  leaseId: string;
}

/**
 * Seconds for which nobody else makes an attempt: the 10 s of an exchange and 5 s to record it. What
 * a killed worker held is free again after them.
 */
export const LEASE_S = 15;

/**
 * Takes a delivery for one attempt, or answers null when there is nothing to do: it is settled, this
 * attempt was made, somebody is at it, or its endpoint takes none now. Of many at once one wins. The
 * database's clock decides, so that a worker whose clock is wrong breaks no lease.
 */
export async function claimDelivery(db: Db, job: DeliveryJob): Promise<ClaimedDelivery | null> {
  const leaseId = randomUUID();
  const rows = await db.$queryRaw<Omit<ClaimedDelivery, 'attempt' | 'leaseId'>[]>`
    UPDATE deliveries d
       SET lease_id = ${leaseId},
           lease_until = now() + make_interval(secs => ${LEASE_S}::float8)
      FROM endpoints e, events v
     WHERE d.id = ${job.deliveryId}
       AND d.status = 'pending'
       AND d.attempt_count = ${job.attempt - 1}
       AND (d.lease_until IS NULL OR d.lease_until < now())
       AND e.id = d.endpoint_id AND e.shop_id = d.shop_id
       AND e.status = 'enabled' AND e.removed_at IS NULL
       AND v.id = d.event_id AND v.shop_id = d.shop_id
    RETURNING d.id, d.shop_id AS "shopId", d.endpoint_id AS "endpointId", e.url,
              e.secret_sealed AS "secretSealed",
              CASE WHEN e.previous_secret_until > now() THEN e.previous_secret_sealed END
                AS "previousSecretSealed",
              e.headers_sealed AS "headersSealed", e.schedule::text AS schedule,
              v.id AS "eventId", v.type AS "eventType", v.body`;
  const [claimed] = rows;
  return claimed ? { ...claimed, attempt: job.attempt, leaseId } : null;
}

/**
 * Gives a delivery up if its endpoint was removed or disabled. Removing and disabling give up what is
 * there; an event committed at the same moment leaves one behind.
 */
export async function giveUpIfClosed(db: Db, deliveryId: string): Promise<void> {
  await db.$executeRaw`
    UPDATE deliveries d
       SET status = CASE WHEN e.removed_at IS NULL THEN 'failed' ELSE 'cancelled' END::delivery_status,
           completed_at = now()
      FROM endpoints e
     WHERE d.id = ${deliveryId}
       AND d.status = 'pending'
       AND e.id = d.endpoint_id AND e.shop_id = d.shop_id
       AND (e.removed_at IS NOT NULL OR e.status = 'disabled')`;
}
