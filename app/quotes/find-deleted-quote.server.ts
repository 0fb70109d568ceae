import { z } from 'zod';
import type { Db } from '../db.server.ts';
import type { DeletedQuote } from './deleted-quote.ts';
import { quoteDeleted } from './team-events.ts';

const stored = z.object({ data: quoteDeleted.pick({ deleted_by: true }) });

/** A shop's quote that somebody deleted; null when it is still there, or never was. */
export async function findDeletedQuote(
  db: Db,
  shopId: number,
  id: string,
): Promise<DeletedQuote | null> {
  const quote = await db.quote.findFirst({
    where: { id, shopId, status: 'deleted' },
    select: { name: true, deletedAt: true, updatedAt: true },
  });
  if (!quote) return null;
  const event = await db.event.findFirst({
    where: { shopId, quoteId: id, type: 'quote.deleted' },
    orderBy: { sequence: 'desc' },
    select: { body: true },
  });
  return {
    name: quote.name,
    deletedBy: event && stored.parse(JSON.parse(event.body)).data.deleted_by,
    deletedAt: (quote.deletedAt ?? quote.updatedAt).toISOString(),
  };
}
