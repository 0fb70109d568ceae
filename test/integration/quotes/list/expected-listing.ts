import { nameKey, type ListCriteria } from '#app/quotes/list/list-criteria.ts';
import type { OpenListing } from '#app/quotes/list/open-listing.server.ts';
import { searchRow } from '#app/quotes/list/search-row.ts';
import type { CurrentQuote } from '#app/quotes/steps/current-quote.ts';

/** What a listing has to show, worked out one quote at a time. */
export function expectedListing(quotes: readonly CurrentQuote[], listing: OpenListing): string[] {
  return quotes
    .filter((quote) => quote.shopId === listing.shopId && fits(quote, listing.criteria))
    .toSorted(ORDERS[listing.sort])
    .map(({ id }) => id);
}

function fits(quote: CurrentQuote, criteria: ListCriteria): boolean {
  const { statuses, stageIds, assignees, createdFrom, createdBefore, totalFrom, totalTo } =
    criteria;
  const status = quote.status;
  if (status === 'deleted') return false;
  if (statuses.length > 0 && !statuses.includes(status)) return false;
  if (stageIds.length > 0 && !stageIds.includes(quote.stageId)) return false;
  if (assignees) {
    const { memberIds, orNobody } = assignees;
    if (quote.assigneeId === null ? !orNobody : !memberIds.includes(quote.assigneeId)) return false;
  }
  if (createdFrom && quote.createdAt < createdFrom) return false;
  if (createdBefore && quote.createdAt >= createdBefore) return false;
  if (totalFrom !== null && quote.total.lt(totalFrom)) return false;
  if (totalTo !== null && quote.total.gt(totalTo)) return false;
  return fitsDeadlines(quote, criteria) && fitsWords(quote, criteria);
}

function fitsDeadlines(
  { status, expiresAt, firstSentAt, createdAt }: CurrentQuote,
  { expiringBefore, unansweredSince }: ListCriteria,
): boolean {
  if (expiringBefore && (status !== 'sent' || !expiresAt || expiresAt >= expiringBefore)) {
    return false;
  }
  if (!unansweredSince) return true;
  return status === 'requested' && firstSentAt === null && createdAt <= unansweredSince;
}

function fitsWords(quote: CurrentQuote, { tags, company, terms }: ListCriteria): boolean {
  const row = searchRow(quote);
  return (
    tags.every((tag) => row.tags.includes(tag)) &&
    (company === null || row.company === company) &&
    terms.every(({ text, beginsWord }) => row.text.includes(beginsWord ? ` ${text}` : text))
  );
}

type Order = (one: CurrentQuote, other: CurrentQuote) => number;

const at = (date: Date | null) => date?.getTime() ?? Infinity;
const newest: Order = (one, other) =>
  at(other.createdAt) - at(one.createdAt) || other.number - one.number;
const totalHigh: Order = (one, other) =>
  other.total.comparedTo(one.total) || other.number - one.number;
const awaitedUntil = ({ status, expiresAt }: CurrentQuote) =>
  status === 'sent' && expiresAt ? at(expiresAt) : Infinity;

const ORDERS: Record<OpenListing['sort'], Order> = {
  newest,
  oldest: (one, other) => newest(other, one),
  'total-high': totalHigh,
  'total-low': (one, other) => totalHigh(other, one),
  changed: (one, other) => at(other.updatedAt) - at(one.updatedAt) || other.number - one.number,
  expiring: (one, other) => {
    const [ends, othersEnds] = [awaitedUntil(one), awaitedUntil(other)];
    if (ends === Infinity && othersEnds === Infinity) return newest(one, other);
    return ends === othersEnds ? other.number - one.number : ends < othersEnds ? -1 : 1;
  },
  customer: (one, other) => {
    const [name, othersName] = [nameKey(one.customerName), nameKey(other.customerName)];
    if (name === othersName) return other.number - one.number;
    return Buffer.compare(Buffer.from(name), Buffer.from(othersName));
  },
};
