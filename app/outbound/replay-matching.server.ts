import { Prisma } from '@prisma/client';
import { logConditions } from './log-filter.server.ts';
import type { LogFilter, LogStatus } from './log-filter.ts';
import type { LogPlace } from './log-cursor.ts';
import type { DeliveryStatus } from './logged-delivery.ts';
import type { ReplayFilter } from './replay.ts';
import { RESENDABLE } from './resend-sql.server.ts';

/** What is to be sent again: of whom, what, and as it was at which moment. */
export interface Wanted {
  shopId: number;
  filter: ReplayFilter;
  /** The beginning of the replay. What came or was settled later is left out, so that it ends. */
  before: Date;
}

interface Part {
  /** The id of the endpoint, a parameter or a column. */
  endpointId: Prisma.Sql;
  /** Only what comes after it, oldest first. */
  after?: LogPlace | undefined;
  /** The oldest so many. */
  limit?: number;
}

/**
 * A query for the deliveries of one endpoint that a replay sends again: id, created_at. Each status is
 * asked for by itself and so finds its own partial index: what failed is few among many, and an index
 * over that alone is not used for a choice of several statuses.
 */
export function matching(wanted: Wanted, { endpointId, after, limit }: Part): Prisma.Sql {
  const { shopId, filter, before } = wanted;
  const log = effective(filter);
  const start = Prisma.sql`${before.toISOString()}::timestamptz`;
  const oldest =
    limit === undefined ? Prisma.empty : Prisma.sql`ORDER BY created_at, id LIMIT ${limit}::int`;
  const of = (status: DeliveryStatus): Prisma.Sql => Prisma.sql`(
    SELECT d.id, d.created_at FROM deliveries d
     WHERE ${logConditions(shopId, log)} AND d.endpoint_id = ${endpointId}
       AND d.status = ${Prisma.raw(`'${status}'`)} ${arrivedNever(status, filter)} AND ${RESENDABLE}
       AND d.created_at <= ${start} AND (d.completed_at IS NULL OR d.completed_at <= ${start})
       ${beyond(after)} ${oldest})`;
  const parts = Prisma.join(STATUSES[log.status ?? 'any'].map(of), ' UNION ALL ');
  return Prisma.sql`SELECT id, created_at FROM (${parts}) part ${oldest}`;
}

/**
 * Something that arrived, was sent again by hand and failed then has arrived all the same: it is left
 * out, as `countMissed` leaves it out, unless what arrived is asked for.
 */
function arrivedNever(status: DeliveryStatus, { alsoDelivered }: ReplayFilter): Prisma.Sql {
  const isOpen = status === 'failed' || status === 'pending';
  return isOpen && !alsoDelivered ? Prisma.sql`AND d.delivered_at IS NULL` : Prisma.empty;
}

function beyond(place: LogPlace | undefined): Prisma.Sql {
  if (!place) return Prisma.empty;
  return Prisma.sql`AND (d.created_at, d.id) > (${place.createdAt.toISOString()}::timestamptz, ${place.id})`;
}

/** What has arrived is sent again only where that was asked for. */
function effective({ log, alsoDelivered }: ReplayFilter): LogFilter {
  return log.status === null && !alsoDelivered ? { ...log, status: 'undelivered' } : log;
}

/** What stands in the column for each status of the log. */
const STATUSES: Record<LogStatus | 'any', DeliveryStatus[]> = {
  any: ['failed', 'pending', 'succeeded', 'cancelled'],
  undelivered: ['failed', 'pending'],
  failed: ['failed'],
  succeeded: ['succeeded'],
  cancelled: ['cancelled'],
  pending: ['pending'],
  paused: ['pending'],
};
