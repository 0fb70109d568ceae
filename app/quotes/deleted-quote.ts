import { z } from 'zod';

/** A quote that somebody deleted: what is left to be said of it. */
const deletedQuote = z.object({
  name: z.string(),
  /** Null: not known any more. */
  deletedBy: z.string().nullable(),
  deletedAt: z.iso.datetime(),
});
export type DeletedQuote = z.infer<typeof deletedQuote>;

const answer = z.object({ deletedQuote });

/** The deleted quote that an answer tells of; null: it tells of none. */
export function deletedQuoteIn(body: unknown): DeletedQuote | null {
  const parsed = answer.safeParse(body);
  return parsed.success ? parsed.data.deletedQuote : null;
}
