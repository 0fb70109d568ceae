import { cleanLine } from '../clean-text.ts';
import { isMoreThan } from '../price.ts';
import { MAX_TAG } from '../steps/tag.ts';
import { isCalendarDay } from './calendar-day.ts';
import { spanDays } from './day-span.ts';
import { LISTED_STATUSES, ME, NOBODY, OPEN_STATUSES, type ListedStatus } from './quote-filter.ts';
import { LISTING_PARTS, type ListingPart, type ReadListing } from './quote-listing.ts';
import { QUOTE_SORTS } from './quote-sort.ts';
import { MAX_TERMS, searchTerms } from './search-terms.ts';

const MAX_SEARCH = 200;
export const MAX_COMPANY = 200;
/** Of stages, people or tags. */
const MAX_VALUES = 50;
const MAX_HOURS = 8_760;
const STAGE_ID = /^stg_[0-9a-z]{1,40}$/;
const MEMBER_ID = /^mem_[0-9a-z]{1,40}$/;
/** What a column of totals holds. */
const AMOUNT = /^\d{1,14}(\.\d{1,4})?$/;

/**
 * Reads an address. Whatever makes no sense in a hand-made one is as if it were not there, and named
 * in `dropped`. Whether its stages and people are there is not known here (`openListing`).
 */
export function parseQuoteListing(params: URLSearchParams): ReadListing {
  const dropped = new Set<ListingPart>();
  const read = new Reading(params, dropped);
  const [createdFrom, createdTo] = read.range('created', ['from', 'to'], {
    makesSense: (text, end) => (end === 'from' ? isDayOrSpan(text) : isCalendarDay(text)),
    isAfter: (one, other) => spanDays(one) !== null || one > other,
  });
  const [totalFrom, totalTo] = read.range('total', ['min', 'max'], {
    makesSense: (text) => AMOUNT.test(text),
    isAfter: isMoreThan,
  });
  const hours = read.one(
    'unanswered',
    (text) => /^[1-9]\d{0,3}$/.test(text) && Number(text) <= MAX_HOURS,
  );
  const filter = {
    search: readSearch(read.first('search', 'q'), dropped),
    statuses: inOrder(read.several('status', isStatusOrOpen)),
    stageIds: read.several('stage', (text) => STAGE_ID.test(text)),
    assignees: read.several('assignee', isAssignee),
    tags: read.several('tag', (text) => text.length <= MAX_TAG),
    createdFrom,
    createdTo,
    totalFrom,
    totalTo,
    company: read.one('company', (text) => text.length <= MAX_COMPANY),
    expiringUntil: read.one('expiring', isDayOrSpan),
    unansweredHours: hours === null ? null : Number(hours),
  };
  const wanted = read.one('sort', (text) => QUOTE_SORTS.some((sort) => sort === text));
  const sort = QUOTE_SORTS.find((each) => each === wanted) ?? 'newest';
  return { filter, sort, dropped: LISTING_PARTS.filter((part) => dropped.has(part)) };
}

interface RangeRules {
  makesSense: (text: string, end: 'from' | 'to') => boolean;
  isAfter: (one: string, other: string) => boolean;
}

/** Values of an address; those that make no sense are left out and noted. */
class Reading {
  readonly #params: URLSearchParams;
  readonly #dropped: Set<ListingPart>;

  constructor(params: URLSearchParams, dropped: Set<ListingPart>) {
    this.#params = params;
    this.#dropped = dropped;
  }

  /** A parameter as it is; of one that is there several times, the first. */
  first(part: ListingPart, name: string = part): string {
    const [text = '', ...others] = this.#params.getAll(name);
    if (others.some((other) => other !== text)) this.#dropped.add(part);
    return text;
  }

  one(
    part: ListingPart,
    makesSense: (text: string) => boolean,
    name: string = part,
  ): string | null {
    const text = cleanLine(this.first(part, name));
    if (text === '') return null;
    if (makesSense(text)) return text;
    this.#dropped.add(part);
    return null;
  }

  /** What is separated by commas, each once. */
  several(part: ListingPart, makesSense: (text: string) => boolean): string[] {
    const typed = this.first(part).split(',').map(cleanLine);
    const texts = [...new Set(typed.filter((text) => text !== ''))];
    const kept = texts.filter(makesSense).slice(0, MAX_VALUES);
    if (kept.length < texts.length) this.#dropped.add(part);
    return kept;
  }

  /** From and to; the wrong way round they are neither. */
  range(
    part: ListingPart,
    [fromName, toName]: readonly [string, string],
    { makesSense, isAfter }: RangeRules,
  ): [from: string | null, to: string | null] {
    const from = this.one(part, (text) => makesSense(text, 'from'), fromName);
    const to = this.one(part, (text) => makesSense(text, 'to'), toName);
    if (from === null || to === null || !isAfter(from, to)) return [from, to];
    this.#dropped.add(part);
    return [null, null];
  }
}

function isStatusOrOpen(text: string): boolean {
  return text === 'open' || LISTED_STATUSES.some((status) => status === text);
}

function inOrder(texts: string[]): ListedStatus[] {
  const open: readonly ListedStatus[] = texts.includes('open') ? OPEN_STATUSES : [];
  return LISTED_STATUSES.filter((status) => texts.includes(status) || open.includes(status));
}

function isDayOrSpan(text: string): boolean {
  return isCalendarDay(text) || spanDays(text) !== null;
}

function isAssignee(text: string): boolean {
  return text === ME || text === NOBODY || MEMBER_ID.test(text);
}

/** Signs alone find nothing, and are as good as nothing. */
function readSearch(typed: string, dropped: Set<ListingPart>): string {
  const cleaned = cleanLine(typed);
  const words = cleaned.slice(0, MAX_SEARCH).toWellFormed().trim().split(' ');
  const search = words.slice(0, MAX_TERMS).join(' ');
  if (search !== cleaned || (search !== '' && searchTerms(search).length === 0)) {
    dropped.add('search');
  }
  return searchTerms(search).length > 0 ? search : '';
}
