/** Shopify tells the time of an invoice to the second. */
const SECOND_MS = 1_000;

/** Whether an invoice that Shopify sent `at` is another, later one than the last that is known. */
export function isLaterInvoice(at: Date, known: Date | null): boolean {
  return known === null || known < beginningOf(at);
}

/** Of an invoice's second: what was sent before it is an earlier invoice. */
export function beginningOf(at: Date): Date {
  return new Date(Math.floor(at.getTime() / SECOND_MS) * SECOND_MS);
}
