import { stringify } from 'csv-stringify/sync';

/** Excel takes a file without it for one in the encoding of its own system. */
export const BYTE_ORDER_MARK = '\uFEFF';

/** Rows as RFC 4180 has them. */
export function csv(rows: unknown[][]): string {
  return stringify(rows, {
    record_delimiter: 'windows',
    quoted_string: true,
    cast: { string: inert },
  });
}

/**
 * A spreadsheet would run a text that begins like a formula, and customers and receivers choose theirs.
 * What these signs are: https://owasp.org/www-community/attacks/CSV_Injection. Where lists are separated
 * by semicolons, as in most of Europe, a cell can begin in the middle of a text.
 */
function inert(text: string): string {
  const inside = text.replace(/(?<=[;\t\r\n])(?=[=+\-@＝＋－＠])/g, "'");
  return /^[=+\-@\t\r\n＝＋－＠]/.test(inside) ? `'${inside}` : inside;
}
