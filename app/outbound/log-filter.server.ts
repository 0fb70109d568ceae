import { Prisma } from '@prisma/client';
import type { LogFilter, LogStatus } from './log-filter.ts';
import { parseLogSearch } from './log-search.ts';

/** What a row `d` of deliveries has to fulfil to be in the log of the shop that the filter asks for. */
export function logConditions(shopId: number, filter: LogFilter): Prisma.Sql {
  const conditions = [Prisma.sql`d.shop_id = ${shopId}`];
  if (filter.endpointId) conditions.push(Prisma.sql`d.endpoint_id = ${filter.endpointId}`);
  if (filter.eventType) conditions.push(Prisma.sql`d.event_type = ${filter.eventType}`);
  if (filter.status) conditions.push(ofStatus(shopId, filter.status));
  if (filter.search) conditions.push(sought(shopId, filter.search));
  return Prisma.sql`${Prisma.join([...conditions, ...during(filter)], ' AND ')}`;
}

/** The part of the conditions that bounds the time. */
function during({ from, to }: Pick<LogFilter, 'from' | 'to'>): Prisma.Sql[] {
  return [
    ...(from ? [Prisma.sql`d.created_at >= ${from.toISOString()}::timestamptz`] : []),
    ...(to ? [Prisma.sql`d.created_at < ${to.toISOString()}::timestamptz`] : []),
  ];
}

function ofStatus(shopId: number, status: LogStatus): Prisma.Sql {
  switch (status) {
    case 'succeeded':
      return Prisma.sql`d.status = 'succeeded'`;
    case 'failed':
      return Prisma.sql`d.status = 'failed'`;
    case 'cancelled':
      return Prisma.sql`d.status = 'cancelled'`;
    case 'undelivered':
      return Prisma.sql`d.status IN ('pending', 'failed') AND d.delivered_at IS NULL`;
    case 'pending':
      return Prisma.sql`d.status = 'pending' AND d.endpoint_id = ANY (${running(shopId)})`;
    case 'paused':
      return Prisma.sql`d.status = 'pending' AND d.endpoint_id <> ALL (${running(shopId)})`;
  }
}

/** Read once per statement, before the deliveries: a shop has a handful. */
function running(shopId: number): Prisma.Sql {
  return Prisma.sql`ARRAY(SELECT id FROM endpoints WHERE shop_id = ${shopId} AND status = 'enabled')`;
}

function sought(shopId: number, text: string): Prisma.Sql {
  const search = parseLogSearch(text);
  switch (search?.for) {
    case undefined:
      return Prisma.sql`false`;
    case 'delivery':
      return Prisma.sql`d.id = ${search.id}`;
    case 'event':
      return Prisma.sql`d.event_id = ${search.id}`;
    case 'quote': {
      const named = search.name
        ? Prisma.sql`AND lower(q.name) = ${search.name.toLowerCase()}`
        : Prisma.empty;
      // An array, so that the planner begins with these few events and not with the newest deliveries.
      return Prisma.sql`d.event_id = ANY (ARRAY(
        SELECT e.id FROM quotes q JOIN events e ON e.quote_id = q.id
        WHERE q.shop_id = ${shopId} AND q.number = ${search.number} ${named}))`;
    }
  }
}
