const BATCH = 1_000;

/**
 * Runs `deleteSome`, which deletes so many rows at most and answers how many, until nothing is left: each
 * statement by itself, so that none holds many locks for long. Returns how many went.
 */
export async function deleteInBatches(
  deleteSome: (atMost: number) => Promise<number>,
): Promise<number> {
  for (let removed = 0; ;) {
    const gone = await deleteSome(BATCH);
    removed += gone;
    if (gone < BATCH) return removed;
  }
}
