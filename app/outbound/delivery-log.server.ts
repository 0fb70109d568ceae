import type { Prisma } from '@prisma/client';
import { z } from 'zod';
import type { Db } from '../db.server.ts';
import type { Message } from '../texts/message.ts';
import type { AttemptDetail, DeliveryDetail, LoggedDelivery } from './logged-delivery.ts';
import { storedError } from './stored-error.ts';

/** One delivery of the shop with all there is to know of it, or null. */
export async function findDelivery(
  db: Db,
  shopId: number,
  deliveryId: string,
): Promise<DeliveryDetail | null> {
  const row = await db.delivery.findFirst({
    where: { shopId, id: deliveryId },
    select: {
      ...loggedColumns,
      body: true,
      event: { select: { quoteId: true, body: true } },
      attempts: {
        orderBy: { number: 'asc' },
        select: { ...attemptColumns, requestHeaders: true },
      },
    },
  });
  if (!row) return null;
  return {
    ...logged(row),
    body: row.body ?? row.event.body,
    attempts: row.attempts.map((attempt) => withHeaders(withError(attempt))),
  };
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

const attemptColumns = {
  number: true,
  startedAt: true,
  url: true,
  statusCode: true,
  responseTimeMs: true,
  error: true,
  responseBody: true,
} satisfies Prisma.AttemptSelect;

const loggedColumns = {
  id: true,
  eventId: true,
  eventType: true,
  endpointId: true,
  status: true,
  createdAt: true,
  nextAttemptAt: true,
  event: { select: { quoteId: true } },
  endpoint: { select: { name: true } },
  attempts: { orderBy: { number: 'asc' }, select: attemptColumns },
} satisfies Prisma.DeliverySelect;

type LoggedRow = Prisma.DeliveryGetPayload<{ select: typeof loggedColumns }>;

function logged(row: LoggedRow): LoggedDelivery {
  const { event, endpoint, nextAttemptAt, attempts, ...delivery } = row;
  return {
    ...delivery,
    attempts: attempts.map(withError),
    quoteId: event.quoteId,
    endpointName: endpoint.name,
    nextAttemptAt: delivery.status === 'pending' ? nextAttemptAt : null,
  };
}

function withError<Row extends { error: string | null }>(
  row: Row,
): Omit<Row, 'error'> & { error: Message | null } {
  return { ...row, error: storedError(row.error) };
}

const headerRecord = z.record(z.string(), z.string());

function withHeaders<Row extends { requestHeaders: string | null }>(
  row: Row,
): Row & Pick<AttemptDetail, 'requestHeaders'> {
  if (row.requestHeaders === null) return { ...row, requestHeaders: null };
  return { ...row, requestHeaders: headerRecord.parse(JSON.parse(row.requestHeaders)) };
}
