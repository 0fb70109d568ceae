import type { Prisma } from '@prisma/client';

/** What a step reads of a quote. */
export const CURRENT = {
  lineItems: { orderBy: { position: 'asc' } },
  stage: { select: { id: true, name: true } },
  assignee: { select: { id: true, number: true, name: true, email: true } },
} satisfies Prisma.QuoteInclude;

/** A quote as it stands, with its lines in order. */
export type CurrentQuote = Prisma.QuoteGetPayload<{ include: typeof CURRENT }>;
