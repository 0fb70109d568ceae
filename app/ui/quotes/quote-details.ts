import type { CustomFields } from '../../quotes/custom-fields.ts';
import { labelKey } from '../../quotes/fields/field.ts';
import type { FieldValue } from '../../quotes/fields/field-value.ts';

/** Something that was said about a quote, under its name. */
export interface Detail {
  /** One of a kind, whatever a field is called. */
  key: string;
  label: string;
  value: FieldValue;
}

interface SaidOfQuote {
  poNumber: string | null;
  terms: string | null;
  customFields: CustomFields;
}

/** What a quote says about itself beside its lines; custom fields as the shop has them in order, others after them. */
export function quoteDetails(quote: SaidOfQuote, fieldLabels: readonly string[]): Detail[] {
  const { poNumber, terms, customFields } = quote;
  const keys = fieldLabels.map(labelKey);
  const place = (label: string): number =>
    keys.includes(labelKey(label)) ? keys.indexOf(labelKey(label)) : keys.length;
  const custom = Object.entries(customFields).toSorted(([a], [b]) => place(a) - place(b));
  const said = [
    { key: 'po', label: 'PO number', value: poNumber },
    { key: 'terms', label: 'Terms', value: terms },
    ...custom.map(([label, value]) => ({ key: `field ${label}`, label, value })),
  ];
  return said.flatMap(({ key, label, value }) =>
    value === null || value === '' ? [] : [{ key, label, value }],
  );
}
