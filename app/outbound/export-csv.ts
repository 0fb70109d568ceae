import { BYTE_ORDER_MARK, csv } from '../csv.ts';
import type { ExportLine } from './export-line.ts';

const COLUMNS = [
  'Event time (UTC)',
  'Event',
  'Quote',
  'Endpoint',
  'Status',
  'Attempt',
  'Attempt time (UTC)',
  'Address',
  'Status code',
  'Response time (ms)',
  'Error',
  'Response',
  'Delivery id',
  'Event id',
  'Endpoint id',
];

/** The first line of the file. */
export function csvHeader(): string {
  return BYTE_ORDER_MARK + csv([COLUMNS]);
}

/** Lines as RFC 4180 has them. `quoteNames` are by the quote's id. */
export function csvLines(lines: ExportLine[], quoteNames: ReadonlyMap<string, string>): string {
  return csv(
    lines.map((line) => [
      line.createdAt.toISOString(),
      line.eventType,
      (line.quoteId !== null && quoteNames.get(line.quoteId)) || '',
      line.endpointName,
      line.status,
      line.attempt,
      line.startedAt?.toISOString(),
      line.url,
      line.statusCode,
      line.responseTimeMs,
      line.error,
      line.responseBody,
      line.deliveryId,
      line.eventId,
      line.endpointId,
    ]),
  );
}
