import { ALL_QUOTES, OPEN_STATUSES, type ListedStatus, type QuoteFilter } from './quote-filter.ts';
import type { QuoteListing } from './quote-listing.ts';

/** All that `parseQuoteListing` reads. */
export const LISTING_PARAMS = [
  'q',
  'status',
  'stage',
  'assignee',
  'tag',
  'from',
  'to',
  'min',
  'max',
  'company',
  'expiring',
  'unanswered',
  'sort',
] as const;

/** A listing as parameters of an address, from which `parseQuoteListing` reads it; those that say nothing are left out. */
export function quoteListingParams({ filter, sort }: QuoteListing): Record<string, string> {
  const params = {
    q: filter.search,
    status: statusesInShort(filter.statuses),
    stage: filter.stageIds.join(','),
    assignee: filter.assignees.join(','),
    tag: filter.tags.join(','),
    from: filter.createdFrom,
    to: filter.createdTo,
    min: filter.totalFrom,
    max: filter.totalTo,
    company: filter.company,
    expiring: filter.expiringUntil,
    unanswered: filter.unansweredHours === null ? null : String(filter.unansweredHours),
    sort: sort === 'newest' ? null : sort,
  };
  return Object.fromEntries(
    Object.entries(params).filter((entry): entry is [string, string] => Boolean(entry[1])),
  );
}

/** The same of a few parts of a filter, the rest of which leaves nothing out: for links. */
export function quoteFilterParams(parts: Partial<QuoteFilter>): Record<string, string> {
  return quoteListingParams({ filter: { ...ALL_QUOTES, ...parts }, sort: 'newest' });
}

/** Whether it leaves nothing out. */
export function showsAll(filter: QuoteFilter): boolean {
  return Object.keys(quoteFilterParams(filter)).length === 0;
}

function statusesInShort(statuses: readonly ListedStatus[]): string {
  const isOpen = OPEN_STATUSES.every((status) => statuses.includes(status));
  if (!isOpen) return statuses.join(',');
  const others = statuses.filter((status) => !OPEN_STATUSES.some((open) => open === status));
  return ['open', ...others].join(',');
}
