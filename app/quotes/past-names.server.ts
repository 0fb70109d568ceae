import { z } from 'zod';
import type { Transaction } from '../db.server.ts';
import { ERASED_EMAIL, ERASED_NAME } from './erased-customer.ts';
import { foldText } from './list/fold-text.ts';

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

/** By what a customer is told from others that the same quotes were for: any of it will do. */
export interface KnownBy {
  gid: string | null;
  emails: string[];
  names: string[];
}

/** What a customer was called in the past of quotes. */
export interface PastNames {
  names: string[];
  emails: string[];
  companies: string[];
}

/**
 * Reads out of the versions of these quotes, and out of how they came about, what this customer was
 * called. Who else the quotes were for is left out.
 */
export async function pastNames(
  tx: Transaction,
  { shopId, quoteIds }: { shopId: number; quoteIds: string[] },
  known: KnownBy,
): Promise<PastNames> {
  const ofQuotes = { shopId, quoteId: { in: quoteIds } };
  const versions = await tx.quoteVersion.findMany({ where: ofQuotes, select: { snapshot: true } });
  const events = await tx.event.findMany({
    where: { ...ofQuotes, type: { in: TELLING } },
    select: { body: true },
  });
  const theirs = ofThem(
    [
      ...versions.map(({ snapshot }) => version.parse(snapshot)),
      ...events.map(({ body }) => ({ ...event.parse(JSON.parse(body)).data, companyName: null })),
    ],
    known,
  );
  return {
    names: distinct(theirs.map((each) => each.customer.name)),
    emails: distinct(theirs.map((each) => each.customer.email)),
    companies: distinct(theirs.flatMap((each) => [each.customer.company, each.companyName])),
  };
}

/** Shopify's id also tells of addresses, by which events are theirs that no id tells of. */
function ofThem(past: z.infer<typeof version>[], known: KnownBy): z.infer<typeof version>[] {
  const { gid } = known;
  const byId = past.filter((each) => gid !== null && each.customer.gid === gid);
  const emails = new Set(
    [...known.emails, ...byId.map((each) => each.customer.email)].map(foldText),
  );
  const names = new Set(known.names.map(foldText));
  return past.filter(
    (each) =>
      byId.includes(each) ||
      emails.has(foldText(each.customer.email)) ||
      names.has(foldText(each.customer.name)),
  );
}

function distinct(texts: (string | null)[]): string[] {
  const told = texts.filter((text) => text !== null);
  return [...new Set(told)].filter((text) => text !== ERASED_NAME && text !== ERASED_EMAIL);
}
