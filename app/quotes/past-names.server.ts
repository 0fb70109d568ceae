import { z } from 'zod';
import type { Transaction } from '../db.server.ts';
import type { CustomerIdentity } from './customer-quotes.server.ts';
import { ERASED_NAME } from './erased-customer.ts';

/** Events that tell whose a quote was when they happened. */
const TELLING = ['quote.created', 'quote.checked_out'];

/** A customer as versions and events have them; an event knows no id of Shopify's. */
const customer = z.object({
  name: z.string(),
  email: z.string(),
  company: z.string().nullable(),
  gid: z.string().nullable().default(null),
});
const version = z.object({ customer, companyName: z.string().nullable().default(null) });
const event = z.object({ data: z.object({ customer }) });

/** What customers were called in the past of their quotes. */
export interface PastNames {
  names: string[];
  companies: string[];
}

/**
 * Reads it out of the versions of these quotes and out of how they came about. `only`: of this customer,
 * where the quotes are somebody else's by now.
 */
export async function pastNames(
  tx: Transaction,
  { shopId, quoteIds }: { shopId: number; quoteIds: string[] },
  only: CustomerIdentity | null = null,
): Promise<PastNames> {
  const ofQuotes = { shopId, quoteId: { in: quoteIds } };
  const versions = await tx.quoteVersion.findMany({ where: ofQuotes, select: { snapshot: true } });
  const events = await tx.event.findMany({
    where: { ...ofQuotes, type: { in: TELLING } },
    select: { body: true },
  });
  const past = [
    ...versions.map(({ snapshot }) => version.parse(snapshot)),
    ...events.map(({ body }) => ({ ...event.parse(JSON.parse(body)).data, companyName: null })),
  ].filter((each) => only === null || isOf(only, each.customer));
  return {
    names: distinct(past.map((each) => each.customer.name)),
    companies: distinct(past.flatMap((each) => [each.customer.company, each.companyName])),
  };
}

function isOf({ gid, email }: CustomerIdentity, called: z.infer<typeof customer>): boolean {
  const isSame = email !== null && called.email.toLowerCase() === email.toLowerCase();
  return isSame || (gid !== null && called.gid === gid);
}

function distinct(texts: (string | null)[]): string[] {
  const told = texts.filter((text) => text !== null);
  return [...new Set(told)].filter((text) => text !== ERASED_NAME);
}
