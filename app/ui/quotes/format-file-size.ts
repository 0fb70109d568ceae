import { numberFormat } from '../../intl-formats.ts';

const UNITS = ['byte', 'kilobyte', 'megabyte', 'gigabyte'];
/** Shopify and file managers count in thousands. */
const STEP = 1_000;

/** "1.2 MB", "1,2 Mo": one decimal below ten of a unit, none above. */
export function formatFileSize(bytes: number, locale: string): string {
  let size = bytes;
  let unit = 0;
  while (size >= STEP && unit < UNITS.length - 1) {
    size /= STEP;
    unit += 1;
  }
  const decimals = unit > 0 && size < 10 ? 1 : 0;
  const format = numberFormat(locale, {
    style: 'unit',
    unit: UNITS[unit],
    unitDisplay: unit > 0 ? 'short' : 'long',
    minimumFractionDigits: decimals,
    maximumFractionDigits: decimals,
  });
  // Node and browsers disagree on the kind of space.
  return format.format(size).replace(/[\u00a0\u202f]/g, ' ');
}
