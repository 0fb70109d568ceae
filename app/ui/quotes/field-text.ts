import { isDate, type FieldValue } from '../../quotes/fields/field-value.ts';
import type { Translate } from '../../texts/texts.ts';
import { formatDate, type Reading } from '../format-time.ts';

/** A value of a custom field as it is read: yes or no, days in the reader's own notation. */
export function fieldText(t: Translate, value: FieldValue, reading: Reading): string {
  if (typeof value === 'boolean') return t(value ? 'common.yes' : 'common.no');
  // Whatever is told in the notation of date inputs is a day, be there a field of it or not.
  return typeof value === 'string' && isDate(value) ? formatDate(value, reading) : String(value);
}
