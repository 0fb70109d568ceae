import { numberFormat } from '../../../intl-formats.ts';
import { spanDays } from '../../../quotes/list/day-span.ts';
import { ME, NOBODY, OPEN_STATUSES, type QuoteFilter } from '../../../quotes/list/quote-filter.ts';
import type { ListingPart } from '../../../quotes/list/quote-listing.ts';
import type { Translate } from '../../../texts/texts.ts';
import { formatDate, type Reading } from '../../format-time.ts';
import { statusLabel } from '../../status-badge.tsx';

/** A stage or a person. */
export interface Named {
  id: string;
  name: string;
}

/** Parts of a listing that are chosen among its filters. */
export type FilterPart = Exclude<ListingPart, 'search' | 'sort'>;

/** A part of what narrows a list, in words, and how it is taken away. */
export interface FilterChip {
  key: FilterPart;
  label: string;
  without: Partial<QuoteFilter>;
}

interface Telling {
  t: Translate;
  reading: Reading;
  stages: Named[];
  team: Named[];
}

/**
 * All that narrows a list beside the words that are searched for, each part to be taken away. A stage or
 * person that is not there any more narrows nothing, and is not told.
 */
export function filterChips(telling: Telling, filter: QuoteFilter): FilterChip[] {
  const { t, stages } = telling;
  const named = (part: FilterPart, names: string[]): string | null =>
    names.length === 0
      ? null
      : t('quoteList.chip', { label: t(`quoteList.parts.${part}`), value: names.join(', ') });
  const { company, unansweredHours } = filter;
  const parts: [FilterPart, string | null, Partial<QuoteFilter>][] = [
    ['status', named('status', statusNames(t, filter)), { statuses: [] }],
    ['stage', named('stage', namesOf(stages, filter.stageIds)), { stageIds: [] }],
    ['assignee', named('assignee', peopleOf(telling, filter)), { assignees: [] }],
    ['tag', named('tag', filter.tags), { tags: [] }],
    ['created', createdLabel(telling, filter), { createdFrom: null, createdTo: null }],
    ['total', totalLabel(telling, filter), { totalFrom: null, totalTo: null }],
    ['company', named('company', company === null ? [] : [company]), { company: null }],
    ['expiring', expiringLabel(telling, filter), { expiringUntil: null }],
    [
      'unanswered',
      unansweredHours === null ? null : t('quoteList.unanswered', { count: unansweredHours }),
      { unansweredHours: null },
    ],
  ];
  return parts.flatMap(([key, label, without]) =>
    label === null ? [] : [{ key, label, without }],
  );
}

function createdLabel({ t, reading }: Telling, filter: QuoteFilter): string | null {
  const { createdFrom: from, createdTo: to } = filter;
  const days = from === null ? null : spanDays(from);
  if (days !== null) {
    return days === 1 ? t('quoteList.createdToday') : t('quoteList.createdLast', { count: days });
  }
  const [first, last] = [from, to].map((day) => (day === null ? null : formatDate(day, reading)));
  if (first && last) {
    return first === last ? first : t('quoteList.createdBetween', { first, last });
  }
  if (first) return t('quoteList.createdFrom', { day: first });
  return last ? t('quoteList.createdTo', { day: last }) : null;
}

function totalLabel({ t, reading }: Telling, filter: QuoteFilter): string | null {
  const format = numberFormat(reading.locale, { maximumFractionDigits: 4 });
  const [least, most] = [filter.totalFrom, filter.totalTo].map((amount) =>
    // As text, which is exact: its type allows what is known to be a number alone.
    amount === null ? null : format.format(amount as `${number}`),
  );
  if (least && most) return t('quoteList.totalBetween', { least, most });
  if (least) return t('quoteList.totalFrom', { amount: least });
  return most ? t('quoteList.totalTo', { amount: most }) : null;
}

function expiringLabel({ t, reading }: Telling, { expiringUntil }: QuoteFilter): string | null {
  if (expiringUntil === null) return null;
  const days = spanDays(expiringUntil);
  if (days !== null) return t('quoteList.expiringWithin', { count: days });
  return t('quoteList.expiringUntil', { day: formatDate(expiringUntil, reading) });
}

/** All that are open together have a name of their own. */
function statusNames(t: Translate, { statuses }: QuoteFilter): string[] {
  const isOpen = OPEN_STATUSES.every((status) => statuses.includes(status));
  const open: readonly string[] = isOpen ? OPEN_STATUSES : [];
  const others = statuses.filter((status) => !open.includes(status));
  return [...(isOpen ? [t('quoteList.open')] : []), ...others.map((each) => statusLabel(t, each))];
}

function peopleOf({ t, team }: Telling, { assignees }: QuoteFilter): string[] {
  return namesOf(assigneeChoices(t, team), assignees);
}

/** Whose quotes can be asked for. */
export function assigneeChoices(t: Translate, team: Named[]): Named[] {
  return [
    { id: ME, name: t('quoteList.me') },
    { id: NOBODY, name: t('quoteParts.nobody') },
    ...team,
  ];
}

function namesOf(known: Named[], ids: readonly string[]): string[] {
  return known.filter(({ id }) => ids.includes(id)).map(({ name }) => name);
}
