import { QUOTE_STATUSES, type QuoteStatus } from '../quote.ts';

/** Statuses that lists show. */
export type ListedStatus = Exclude<QuoteStatus, 'deleted'>;

export const LISTED_STATUSES = QUOTE_STATUSES.filter((status) => status !== 'deleted');

/** What is being worked on or waited for: `status=open` in an address is all of them. */
export const OPEN_STATUSES = [
  'requested',
  'sent',
  'approved',
  'converted',
  'invoiced',
] as const satisfies readonly ListedStatus[];

/** Stand among ids of people for whoever looks, and for nobody. */
export const ME = 'me';
export const NOBODY = 'nobody';

/** Which of a shop's quotes a list shows: those to which every part applies. It is in the page's address. */
export interface QuoteFilter {
  /** Words that all are found, each anywhere in a number, customer, company, address, product, SKU or tag. */
  search: string;
  /** One of these; empty: any. In the order of `LISTED_STATUSES`. */
  statuses: ListedStatus[];
  /** In one of these; empty: any. */
  stageIds: string[];
  /** One of these team members', `ME` and `NOBODY` among them; empty: anybody's. */
  assignees: string[];
  /** With all of these. */
  tags: string[];
  /**
   * Days like 2026-11-29 in the shop's time zone, both included. The first can be counted back, without a
   * last one: `7d` is today and the six days before, whenever somebody looks.
   */
  createdFrom: string | null;
  createdTo: string | null;
  /** Decimal strings, both included, in whatever currency a quote has. */
  totalFrom: string | null;
  totalTo: string | null;
  /** Of a customer of this company, however it is written. */
  company: string | null;
  /** Sent, and to be answered by the end of this day, or within so many days from now: `7d`. */
  expiringUntil: string | null;
  /** Asked for so many hours ago, and never sent. */
  unansweredHours: number | null;
}

export const ALL_QUOTES: QuoteFilter = {
  search: '',
  statuses: [],
  stageIds: [],
  assignees: [],
  tags: [],
  createdFrom: null,
  createdTo: null,
  totalFrom: null,
  totalTo: null,
  company: null,
  expiringUntil: null,
  unansweredHours: null,
};
