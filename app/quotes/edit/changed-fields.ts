import { customFieldsOf, type CustomFields } from '../custom-fields.ts';
import type { CurrentQuote } from '../steps/current-quote.ts';
import type { EditColumns } from './edit-columns.ts';
import { storedRow, type LineRow } from './line-row.ts';

/** Which columns each name in `quote.updated` stands for. Customer, address and currency are named as in `quote.created`. */
const FIELDS = {
  language: ['locale'],
  currency: ['currency'],
  discount: ['discountKind', 'discountValue'],
  shipping: ['shippingTitle', 'shippingPrice'],
  terms: ['terms'],
  po_number: ['poNumber'],
  customer: [
    'customerGid',
    'customerName',
    'customerFirstName',
    'customerLastName',
    'customerEmail',
    'customerPhone',
    'customerCompany',
  ],
  shipping_address: [
    'shippingStreet',
    'shippingStreet2',
    'shippingCity',
    'shippingProvince',
    'shippingZip',
    'shippingCountry',
  ],
} as const satisfies Record<string, readonly (keyof EditColumns)[]>;

/** What an edit changes of a quote, by name; nothing when all of it is as it was. */
export function changedFields(
  before: CurrentQuote,
  columns: EditColumns,
  { rows, values }: { rows: readonly LineRow[]; values: CustomFields },
): string[] {
  const changed = Object.entries(FIELDS)
    .filter(([, names]) => names.some((name) => plain(before[name]) !== columns[name]))
    .map(([field]) => field);
  const stored = customFieldsOf(before.customFields);
  if (JSON.stringify(inOrder(stored)) !== JSON.stringify(inOrder(values))) {
    changed.push('custom_fields');
  }
  const sameLines =
    JSON.stringify(before.lineItems.map(comparable)) === JSON.stringify(rows.map(inOrder));
  return sameLines ? changed : ['line_items', ...changed];
}

const comparable = (line: CurrentQuote['lineItems'][number]): unknown => inOrder(storedRow(line));

/** Keys in the order of the alphabet, so that equal rows are equal texts. */
function inOrder(row: LineRow | CustomFields): unknown {
  return Object.entries(row).toSorted(([a], [b]) => (a < b ? -1 : 1));
}

/** A decimal as its shortest text; anything else as it is. */
function plain<T extends string | null>(value: T | { toFixed(): string }): T | string {
  return typeof value === 'object' && value !== null ? value.toFixed() : value;
}
