import { dayAfter, dayAt, daysLater, startOfDay } from './calendar-day.ts';
import { spanDays } from './day-span.ts';
import { foldText } from './fold-text.ts';
import { ME, NOBODY, type ListedStatus, type QuoteFilter } from './quote-filter.ts';
import { searchTerms, type SearchTerm } from './search-terms.ts';

/** A filter as the database is asked for it: days are moments, people are ids, words are folded. */
export interface ListCriteria {
  /** Empty: any. The same of stages, tags and terms. */
  statuses: ListedStatus[];
  stageIds: string[];
  /** Null: anybody's. */
  assignees: { memberIds: string[]; orNobody: boolean } | null;
  tags: string[];
  createdFrom: Date | null;
  createdBefore: Date | null;
  totalFrom: string | null;
  totalTo: string | null;
  company: string | null;
  expiringBefore: Date | null;
  /** Created by then, and never sent. */
  unansweredSince: Date | null;
  terms: SearchTerm[];
}

/** Who looks, and when. */
export interface Looking {
  /** Null: nobody whom the team knows. */
  memberId: string | null;
  /** The shop's, an IANA name. */
  timeZone: string;
  now: Date;
}

const HOUR_MS = 60 * 60 * 1_000;

export function listCriteria(
  filter: QuoteFilter,
  { memberId, timeZone, now }: Looking,
): ListCriteria {
  const { createdFrom, createdTo, expiringUntil, unansweredHours } = filter;
  const today = dayAt(now, timeZone);
  const people = filter.assignees.map((each) => (each === ME ? (memberId ?? each) : each));
  return {
    statuses: filter.statuses,
    stageIds: filter.stageIds,
    assignees:
      people.length === 0
        ? null
        : {
            memberIds: [...new Set(people.filter((each) => each !== NOBODY && each !== ME))],
            orNobody: people.includes(NOBODY),
          },
    tags: filter.tags.map(tagKey),
    createdFrom:
      createdFrom === null
        ? null
        : startOfDay(
            counted(createdFrom, today, (days) => 1 - days),
            timeZone,
          ),
    createdBefore: createdTo === null ? null : startOfDay(dayAfter(createdTo), timeZone),
    totalFrom: filter.totalFrom,
    totalTo: filter.totalTo,
    company: filter.company === null ? null : nameKey(filter.company),
    expiringBefore:
      expiringUntil === null
        ? null
        : startOfDay(dayAfter(counted(expiringUntil, today, (days) => days)), timeZone),
    unansweredSince:
      unansweredHours === null ? null : new Date(now.getTime() - unansweredHours * HOUR_MS),
    terms: searchTerms(filter.search),
  };
}

/** A day as it is, or the one that lies so many days from today. */
function counted(day: string, today: string, shift: (days: number) => number): string {
  const days = spanDays(day);
  return days === null ? day : daysLater(today, shift(days));
}

/** Index entries have a limit of about 2,700 bytes. */
const MAX_KEY = 200;

/** What companies are told apart by, and what customers are sorted by. */
export function nameKey(name: string): string {
  return foldText(name).slice(0, MAX_KEY);
}

/** What tags are told apart by, as `sameTag` does. */
export function tagKey(tag: string): string {
  return tag.toLowerCase();
}
