import type { Db } from '../db.server.ts';
import type { DeliveryStatus } from './logged-delivery.ts';

/** The newest delivery of an endpoint and what came of its last attempt, if there was one yet. */
export interface LastDelivery {
  endpointId: string;
  status: DeliveryStatus;
  createdAt: Date;
  /** Null when no answer came, or none yet. */
  statusCode: number | null;
}

/** The newest delivery of each of the endpoints that has one, in one statement however many there are. */
export async function lastDeliveries(
  db: Db,
  shopId: number,
  endpointIds: string[],
): Promise<LastDelivery[]> {
  // LATERAL reads one row per endpoint off the (endpoint_id, created_at, id) index; DISTINCT ON would
  // read every delivery of each.
  return db.$queryRaw<LastDelivery[]>`
    SELECT last.endpoint_id AS "endpointId", last.status::text AS status,
           last.created_at AS "createdAt", attempt.status_code AS "statusCode"
    FROM unnest(${endpointIds}::text[]) AS wanted (id)
    CROSS JOIN LATERAL (
      SELECT id, endpoint_id, status, created_at FROM deliveries
      WHERE endpoint_id = wanted.id AND shop_id = ${shopId}
      ORDER BY created_at DESC, id DESC LIMIT 1
    ) last
    LEFT JOIN LATERAL (
      SELECT status_code FROM attempts WHERE delivery_id = last.id ORDER BY number DESC LIMIT 1
    ) attempt ON true`;
}
