import { ME, NOBODY, OPEN_STATUSES, type QuoteFilter } from '../../../quotes/list/quote-filter.ts';
import type { Translate } from '../../../texts/texts.ts';
import { formatDate, type Reading } from '../../format-time.ts';
import { statusLabel } from '../../status-badge.tsx';

/** A stage or a person. */
export interface Named {
  id: string;
  name: string;
}

/** A part of what narrows a list, in words, and how it is taken away. */
export interface FilterChip {
  key: string;
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
 * All that narrows a list beside the words that are searched for, each part to be taken away: also what
 * only a link sets. A stage or person that is not there any more narrows nothing, and is not told.
 */
export function filterChips(telling: Telling, filter: QuoteFilter): FilterChip[] {
  const { t, reading, stages } = telling;
  const day = (date: string): string => formatDate(date, reading);
  const part = (
    key: string,
    value: string | null,
    without: Partial<QuoteFilter>,
  ): FilterChip | null => (value === null || value === '' ? null : { key, label: value, without });
  const named = (label: string, names: string[]): string =>
    names.length === 0 ? '' : t('quoteList.chip', { label, value: names.join(', ') });
  const { createdFrom, createdTo, totalFrom, totalTo, expiringUntil, unansweredHours } = filter;
  return [
    part('status', named(t('quoteList.parts.status'), statusNames(t, filter)), { statuses: [] }),
    part('stage', named(t('quoteList.parts.stage'), namesOf(stages, filter.stageIds)), {
      stageIds: [],
    }),
    part('assignee', named(t('quoteList.parts.assignee'), peopleOf(telling, filter)), {
      assignees: [],
    }),
    ...filter.tags.map((tag) =>
      part(`tag ${tag}`, named(t('quoteList.parts.tag'), [tag]), {
        tags: filter.tags.filter((each) => each !== tag),
      }),
    ),
    part('from', createdFrom && t('quoteList.createdFrom', { day: day(createdFrom) }), {
      createdFrom: null,
    }),
    part('to', createdTo && t('quoteList.createdTo', { day: day(createdTo) }), {
      createdTo: null,
    }),
    part('min', totalFrom && t('quoteList.totalFrom', { amount: totalFrom }), { totalFrom: null }),
    part('max', totalTo && t('quoteList.totalTo', { amount: totalTo }), { totalTo: null }),
    part('company', filter.company && named(t('quoteList.parts.company'), [filter.company]), {
      company: null,
    }),
    part('expiring', expiringUntil && t('quoteList.expiringUntil', { day: day(expiringUntil) }), {
      expiringUntil: null,
    }),
    part(
      'unanswered',
      unansweredHours === null ? null : t('quoteList.unanswered', { count: unansweredHours }),
      { unansweredHours: null },
    ),
  ].filter((chip) => chip !== null);
}

/** All that are open together have a name of their own. */
function statusNames(t: Translate, { statuses }: QuoteFilter): string[] {
  const isOpen = OPEN_STATUSES.every((status) => statuses.includes(status));
  const open: readonly string[] = isOpen ? OPEN_STATUSES : [];
  const others = statuses.filter((status) => !open.includes(status));
  return [...(isOpen ? [t('quoteList.open')] : []), ...others.map((each) => statusLabel(t, each))];
}

/** Whose they are; who looks is known by the tab alone, where nobody else is asked for. */
function peopleOf({ t, team }: Telling, { assignees }: QuoteFilter): string[] {
  if (assignees.length === 1 && assignees[0] === ME) return [];
  const known = [
    { id: ME, name: t('quoteList.me') },
    { id: NOBODY, name: t('quoteList.nobody') },
    ...team,
  ];
  return namesOf(known, assignees);
}

function namesOf(known: Named[], ids: readonly string[]): string[] {
  return known.filter(({ id }) => ids.includes(id)).map(({ name }) => name);
}
