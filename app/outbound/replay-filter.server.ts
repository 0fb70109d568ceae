import { Prisma } from '@prisma/client';
import { logFilterParams, parseLogFilter, type LogFilter } from './log-filter.ts';
import type { ReplayFilter } from './replay.ts';

/** What the log's parameters are joined by in the stored filter. */
const ALSO_DELIVERED = 'also_delivered';

/** A filter as JSON, the same text for the same filter: parameters as an address has them. */
export function storedFilter({ log, alsoDelivered }: ReplayFilter): Record<string, string> {
  return { ...logFilterParams(log), ...(alsoDelivered && { [ALSO_DELIVERED]: 'yes' }) };
}

/** The reverse of `storedFilter`. */
export function readFilter(stored: Prisma.JsonValue): ReplayFilter {
  const params = new URLSearchParams(stored as Record<string, string>);
  return { log: parseLogFilter(params), alsoDelivered: params.has(ALSO_DELIVERED) };
}

/** The endpoints a replay can send to, as rows `e`: those of the filter that are neither removed nor turned off. */
export function receivingEndpoints(
  shopId: number,
  filter: Pick<LogFilter, 'endpointId'>,
): Prisma.Sql {
  return Prisma.sql`${presentEndpoints(shopId, filter)} AND e.status <> 'disabled'`;
}

/** The endpoints of the filter, as rows `e`, that were not removed. */
export function presentEndpoints(
  shopId: number,
  { endpointId }: Pick<LogFilter, 'endpointId'>,
): Prisma.Sql {
  return Prisma.sql`e.shop_id = ${shopId} AND e.removed_at IS NULL
    AND (${endpointId}::text IS NULL OR e.id = ${endpointId})`;
}
