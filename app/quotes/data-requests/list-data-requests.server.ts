import type { Db } from '../../db.server.ts';
import type { ListedDataRequest } from './data-request.ts';

export interface DataRequestPage {
  requests: ListedDataRequest[];
  /** For the older ones; null: these are the last. */
  nextCursor: string | null;
}

const PAGE = 25;

/** Requests of a shop's customers for their data, the newest first. */
export async function listDataRequests(
  db: Db,
  shopId: number,
  cursor: string | null,
): Promise<DataRequestPage> {
  const rows = await db.dataRequest.findMany({
    // Ids sort by the time of their making.
    where: { shopId, ...(cursor !== null && { id: { lt: cursor } }) },
    orderBy: { id: 'desc' },
    take: PAGE + 1,
  });
  const requests = rows.slice(0, PAGE).map((row) => ({
    id: row.id,
    requestId: row.requestId,
    email: row.email,
    isErased: row.email === null && row.customerGid === null,
    createdAt: row.createdAt,
    answeredAt: row.answeredAt,
  }));
  return { requests, nextCursor: rows.length > PAGE ? (requests.at(-1)?.id ?? null) : null };
}
