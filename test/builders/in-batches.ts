/** Of a statement with more than 32,767 values Prisma makes several, and runs them on one connection at once. */
const MOST_AT_ONCE = 1_000;

/** Stores rows, however many, one batch after the other. */
export async function inBatches<Row>(
  rows: Row[],
  store: (batch: Row[]) => Promise<unknown>,
): Promise<void> {
  for (let from = 0; from < rows.length; from += MOST_AT_ONCE) {
    await store(rows.slice(from, from + MOST_AT_ONCE));
  }
}
