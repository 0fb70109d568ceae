import { BYTE_ORDER_MARK, csv } from '../../csv.ts';
import type { ExportRow } from './export-row.ts';

type Cell = string | number | null | undefined;

const COLUMNS: readonly (readonly [title: string, cell: (row: ExportRow) => Cell])[] = [
  ['Quote', (row) => row.name],
  ['Status', (row) => row.status],
  ['Stage', (row) => row.stage],
  ['Assignee', (row) => row.assignee],
  ['Customer', (row) => row.customerName],
  ['Company', (row) => row.customerCompany],
  ['Email', (row) => row.customerEmail],
  ['Phone', (row) => row.customerPhone],
  ['City', (row) => row.city],
  ['Country', (row) => row.country],
  ['Line items', (row) => row.items],
  ['Pieces', (row) => row.pieces],
  ['Requested total', (row) => row.totalRequested],
  ['Total', (row) => row.total],
  ['Currency', (row) => row.currency],
  ['Tags', (row) => row.tags.join(', ')],
  ['PO number', (row) => row.poNumber],
  ['Made by', (row) => row.origin],
  ['Version', (row) => row.version],
  ['Created (UTC)', (row) => row.createdAt.toISOString()],
  ['First sent (UTC)', (row) => row.firstSentAt?.toISOString()],
  ['Approved (UTC)', (row) => row.approvedAt?.toISOString()],
  ['Converted (UTC)', (row) => row.convertedAt?.toISOString()],
  ['Ordered (UTC)', (row) => row.orderedAt?.toISOString()],
  ['Expires (UTC)', (row) => row.expiresAt?.toISOString()],
  ['Last changed (UTC)', (row) => row.updatedAt.toISOString()],
  ['Order', (row) => row.orderName],
  ['Order cancelled (UTC)', (row) => row.orderCancelledAt?.toISOString()],
  ['Quote id', (row) => row.id],
];

/** The first line of the file. */
export function quotesCsvHeader(): string {
  return BYTE_ORDER_MARK + csv([COLUMNS.map(([title]) => title)]);
}

/** A line a quote; amounts are text, so that a spreadsheet that reads points as thousands leaves them alone. */
export function quotesCsvLines(rows: readonly ExportRow[]): string {
  return csv(rows.map((row) => COLUMNS.map(([, cell]) => cell(row))));
}
