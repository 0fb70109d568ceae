import type { Pool } from 'pg';
import type { EndpointFormat } from '../formats/formats.ts';

/** A delivery whose time has come, with all that is to be sent. */
export interface DueDelivery {
  id: string;
  endpointId: string;
  eventId: string;
  eventType: string;
  /** That it was frozen in, whatever the endpoint has now. */
  format: EndpointFormat;
  body: string;
  /** 1-based number of the attempt to be made. */
  attempt: number;
  /** How many of the attempts before it count for the retry schedule. */
  attemptsOfThisRun: number;
  dueAt: Date;
  /** Of the endpoint, as `EndpointFacts` has it. */
  version: string;
}

/** Whose deliveries, and how many at most. */
export interface Wanting {
  endpointId: string;
  shopId: number;
  room: number;
  /** The place in the lane to go on from: what lies before it is under way or done. */
  after: { dueAt: Date; id: string };
}

/**
 * A lane at a time off `deliveries_lane_idx`. The place to go on from spares it the index entries of
 * what was settled since, which stay until the next vacuum: thousands, in a backlog.
 */
const FIND = `
  SELECT d.id, a.endpoint_id AS "endpointId", d.event_id AS "eventId",
         d.event_type AS "eventType", d.format::text AS format, coalesce(d.body, v.body) AS body,
         d.attempt_count + 1 AS attempt,
         d.attempt_count - d.attempts_before AS "attemptsOfThisRun",
         d.next_attempt_at AS "dueAt", e.updated_at::text AS version
    FROM unnest($1::text[], $2::int[], $3::int[], $4::timestamptz[], $5::text[])
           AS a(endpoint_id, shop_id, room, after_at, after_id)
    JOIN endpoints e ON e.id = a.endpoint_id COLLATE "C" AND e.shop_id = a.shop_id
   CROSS JOIN LATERAL (
     SELECT * FROM deliveries d
      WHERE d.endpoint_id = e.id AND d.shop_id = a.shop_id AND d.status = 'pending'
        AND d.next_attempt_at <= now()
        AND (d.next_attempt_at, d.id) > (a.after_at, a.after_id COLLATE "C")
        AND d.id <> ALL ($6::text[])
      ORDER BY d.next_attempt_at, d.id
      LIMIT a.room) d
    JOIN events v ON v.id = d.event_id AND v.shop_id = d.shop_id`;

/** What is due in some lanes, longest due first in each, less what is `underWay`. */
export async function findDue(
  pool: Pool,
  wanting: Wanting[],
  underWay: string[],
): Promise<DueDelivery[]> {
  const { rows } = await pool.query<DueDelivery>({
    name: 'find-due',
    text: FIND,
    values: [
      wanting.map(({ endpointId }) => endpointId),
      wanting.map(({ shopId }) => shopId),
      wanting.map(({ room }) => room),
      wanting.map(({ after }) => after.dueAt),
      wanting.map(({ after }) => after.id),
      underWay,
    ],
  });
  return rows;
}
