import { stringify } from 'csv-stringify/sync';
import type { ExportLine } from './export-line.ts';

/** Excel takes a file without it for one in the encoding of its own system. */
const BYTE_ORDER_MARK = '\uFEFF';

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

function csv(rows: unknown[][]): string {
  return stringify(rows, {
    record_delimiter: 'windows',
    quoted_string: true,
    cast: { string: inert },
  });
}

/**
 * A spreadsheet would run a text that begins like a formula, and receivers choose their answers. What
 * these signs are: https://owasp.org/www-community/attacks/CSV_Injection. Where lists are separated by
 * semicolons, as in most of Europe, a cell can begin in the middle of a text.
 */
function inert(text: string): string {
  const inside = text.replace(/(?<=[;\t\r\n])(?=[=+\-@＝＋－＠])/g, "'");
  return /^[=+\-@\t\r\n＝＋－＠]/.test(inside) ? `'${inside}` : inside;
}
