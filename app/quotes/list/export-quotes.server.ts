import type { Prisma } from '@prisma/client';
import type { Db } from '../../db.server.ts';
import { formatAmount } from '../price.ts';
import { findPlaces, type ListedPlace } from './find-places.server.ts';
import type { ExportRow } from './export-row.ts';
import type { OpenListing } from './open-listing.server.ts';

/** Quotes in one batch: about a megabyte, however many there are. */
const BATCH = 1_000;

/** All that a listing shows, in its order, in batches. Whoever stops reading stops the reading. */
export async function* exportQuotes(
  db: Db,
  listing: OpenListing,
): AsyncGenerator<ExportRow[], void, undefined> {
  let beyond: ListedPlace | null = null;
  do {
    const places: ListedPlace[] = await findPlaces(db, listing, {
      beyond,
      towards: 'after',
      limit: BATCH,
    });
    if (places.length > 0) yield await readRows(db, listing.shopId, places);
    beyond = places.length === BATCH ? (places.at(-1) ?? null) : null;
  } while (beyond !== null);
}

interface Row extends Omit<ExportRow, 'total' | 'totalRequested'> {
  total: Prisma.Decimal;
  totalRequested: Prisma.Decimal;
}

async function readRows(db: Db, shopId: number, places: ListedPlace[]): Promise<ExportRow[]> {
  const rows = await db.$queryRaw<Row[]>`
    SELECT q.id, q.name, q.status::text AS status, stage.name AS stage, assignee.name AS assignee,
           q.customer_name AS "customerName", q.customer_company AS "customerCompany",
           q.customer_email AS "customerEmail", q.customer_phone AS "customerPhone",
           q.shipping_city AS city, q.shipping_country AS country, lines.items, lines.pieces,
           q.total_requested AS "totalRequested", q.total, q.currency, q.tags,
           q.po_number AS "poNumber", q.origin::text AS origin, q.last_version AS version,
           q.created_at AS "createdAt", q.first_sent_at AS "firstSentAt",
           q.approved_at AS "approvedAt", q.converted_at AS "convertedAt",
           q.ordered_at AS "orderedAt", CASE WHEN q.status = 'sent' THEN q.expires_at END AS "expiresAt",
           q.updated_at AS "updatedAt", q.order_name AS "orderName",
           q.order_cancelled_at AS "orderCancelledAt"
    FROM unnest(${places.map(({ id }) => id)}::text[]) WITH ORDINALITY AS place (id, position)
    JOIN quotes q ON q.id = place.id AND q.shop_id = ${shopId}
    JOIN stages stage ON stage.id = q.stage_id
    LEFT JOIN team_members assignee ON assignee.id = q.assignee_id
    CROSS JOIN LATERAL (
      SELECT count(*)::int AS items, coalesce(sum(quantity), 0)::float AS pieces
      FROM quote_line_items WHERE quote_id = q.id
    ) lines
    ORDER BY place.position`;
  return rows.map(({ total, totalRequested, ...row }) => ({
    ...row,
    total: formatAmount(total, row.currency),
    totalRequested: formatAmount(totalRequested, row.currency),
  }));
}
