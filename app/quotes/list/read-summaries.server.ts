import type { Prisma } from '@prisma/client';
import type { Db } from '../../db.server.ts';
import { stageColor } from '../pipeline/stage.ts';
import { formatAmount } from '../price.ts';
import type { QuoteSummary } from '../quote-summary.ts';

interface SummaryRow extends Omit<QuoteSummary, 'stage' | 'total'> {
  total: Prisma.Decimal;
  stageId: string;
  stageName: string;
  stageColor: string;
}

/** The shop's quotes with these ids, in the order of those, in one statement. */
export async function readSummaries(
  db: Db,
  shopId: number,
  ids: readonly string[],
): Promise<QuoteSummary[]> {
  if (ids.length === 0) return [];
  const rows = await db.$queryRaw<SummaryRow[]>`
    SELECT q.id, q.name, q.status::text AS status, q.customer_name AS "customerName",
           q.customer_company AS "customerCompany", q.customer_email AS "customerEmail",
           (SELECT count(*)::int FROM quote_line_items l WHERE l.quote_id = q.id) AS "itemCount",
           q.total, q.currency, q.tags, q.created_at AS "createdAt", q.updated_at AS "updatedAt",
           CASE WHEN q.status = 'sent' THEN q.expires_at END AS "expiresAt",
           stage.id AS "stageId", stage.name AS "stageName", stage.color AS "stageColor",
           assignee.id AS "assigneeId", assignee.name AS "assigneeName"
    FROM unnest(${ids}::text[]) WITH ORDINALITY AS place (id, position)
    JOIN quotes q ON q.id = place.id AND q.shop_id = ${shopId}
    JOIN stages stage ON stage.id = q.stage_id
    LEFT JOIN team_members assignee ON assignee.id = q.assignee_id
    ORDER BY place.position`;
  return rows.map(({ stageId, stageName, stageColor: color, total, ...quote }) => ({
    ...quote,
    total: formatAmount(total, quote.currency),
    stage: { id: stageId, name: stageName, color: stageColor(color) },
  }));
}
