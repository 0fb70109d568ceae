import type { Prisma } from '@prisma/client';
import type { Db } from '../db.server.ts';
import { decodeCursor, encodeCursor } from './log-cursor.ts';
import type { LoggedDelivery } from './logged-delivery.ts';

const PAGE = 25;
const LONGEST_PAGE = 100;

/** One endpoint's deliveries, newest first, a page at a time. A cursor that is none starts at the newest. */
export async function listDeliveries(
  db: Db,
  of: { shopId: number; endpointId: string },
  page: { cursor?: string | null; limit?: number } = {},
): Promise<{ deliveries: LoggedDelivery[]; nextCursor: string | null }> {
  const limit = Math.min(Math.max(page.limit ?? PAGE, 1), LONGEST_PAGE);
  const after = decodeCursor(page.cursor);
  const rows = await db.delivery.findMany({
    where: {
      ...of,
      // The first condition alone bounds what the index is read for; the second sorts out equal times.
      ...(after && {
        createdAt: { lte: after.createdAt },
        OR: [{ createdAt: { lt: after.createdAt } }, { id: { lt: after.id } }],
      }),
    },
    orderBy: [{ createdAt: 'desc' }, { id: 'desc' }],
    take: limit + 1,
    select: loggedColumns,
  });
  const shown = rows.slice(0, limit);
  const last = shown.at(-1);
  return {
    deliveries: shown.map(logged),
    nextCursor: rows.length > limit && last ? encodeCursor(last) : null,
  };
}

/** One delivery of the shop, or null. */
export async function findDelivery(
  db: Db,
  shopId: number,
  deliveryId: string,
): Promise<LoggedDelivery | null> {
  const row = await db.delivery.findFirst({
    where: { shopId, id: deliveryId },
    select: loggedColumns,
  });
  return row && logged(row);
}

/** The deliveries of some events, oldest first: what a quote's timeline shows. Bounded by the events asked for. */
export async function listEventDeliveries(
  db: Db,
  shopId: number,
  eventIds: string[],
): Promise<LoggedDelivery[]> {
  const rows = await db.delivery.findMany({
    where: { shopId, eventId: { in: eventIds } },
    orderBy: [{ createdAt: 'asc' }, { id: 'asc' }],
    select: loggedColumns,
  });
  return rows.map(logged);
}

const loggedColumns = {
  id: true,
  eventId: true,
  endpointId: true,
  status: true,
  createdAt: true,
  nextAttemptAt: true,
  event: { select: { type: true, quoteId: true } },
  endpoint: { select: { name: true } },
  attempts: {
    orderBy: { number: 'asc' },
    select: {
      number: true,
      startedAt: true,
      url: true,
      statusCode: true,
      responseTimeMs: true,
      error: true,
      responseBody: true,
    },
  },
} satisfies Prisma.DeliverySelect;

type LoggedRow = Prisma.DeliveryGetPayload<{ select: typeof loggedColumns }>;

function logged({ event, endpoint, nextAttemptAt, ...delivery }: LoggedRow): LoggedDelivery {
  return {
    ...delivery,
    eventType: event.type,
    quoteId: event.quoteId,
    endpointName: endpoint.name,
    nextAttemptAt: delivery.status === 'pending' ? nextAttemptAt : null,
  };
}
