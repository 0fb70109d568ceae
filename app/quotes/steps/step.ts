import type { Prisma } from '@prisma/client';
import type { Db, Transaction } from '../../db.server.ts';
import type { InstalledShop } from '../../shopify/find-shop.server.ts';
import type { Actor } from '../actor.ts';
import type { EventData, EventType } from '../events.ts';
import type { QuoteStatus } from '../quote.ts';
import type { CurrentQuote } from './current-quote.ts';

export interface StepDeps {
  db: Db;
  clock: () => Date;
}

/** Whose quote, which, and who takes the step. */
export interface StepOn {
  shop: InstalledShop;
  quoteId: string;
  actor: Actor;
  /** The page as it was read, where the step would overwrite what others wrote since. */
  read?: { revision: number; sequence: number } | undefined;
}

/** An event without what every event of a quote says. */
export type QuoteEvent = {
  [T in EventType]: {
    type: T;
    data: Omit<EventData<T>, 'quote_id' | 'quote_number' | 'sequence'>;
  };
}[EventType];

/** What a step is worked out from, inside its transaction, the quote's row locked. */
export interface Taking {
  tx: Transaction;
  shop: InstalledShop;
  quote: CurrentQuote;
  actor: Actor;
  now: Date;
}

/** What a step comes to. Lines and rows of other tables are written by the step itself, with `tx`. */
export interface Change {
  ok: true;
  /** Where it leads, if not where the table of transitions says first. */
  to?: QuoteStatus;
  data?: Prisma.QuoteUncheckedUpdateManyInput;
  events: QuoteEvent[];
}
