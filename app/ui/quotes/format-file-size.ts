const UNITS = ['bytes', 'KB', 'MB', 'GB'];
/** Shopify and file managers count in thousands. */
const STEP = 1_000;

/** "1.2 MB": one decimal below ten of a unit, none above. */
export function formatFileSize(bytes: number): string {
  let size = bytes;
  let unit = 0;
  while (size >= STEP && unit < UNITS.length - 1) {
    size /= STEP;
    unit += 1;
  }
  const decimals = unit > 0 && size < 10 ? 1 : 0;
  return `${size.toFixed(decimals)} ${UNITS[unit]}`;
}
