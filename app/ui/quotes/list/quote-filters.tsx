import { useNavigation } from '@remix-run/react';
import { Filters, type FiltersProps } from '@shopify/polaris';
import type { ReactElement } from 'react';
import { LISTED_STATUSES } from '../../../quotes/list/quote-filter.ts';
import { useReading } from '../../reading.tsx';
import { statusLabel } from '../../status-badge.tsx';
import { useText } from '../../texts.tsx';
import { useAddressSearch } from '../../use-typed-search.ts';
import { CreatedFilter } from './created-filter.tsx';
import { ExpiringFilter } from './expiring-filter.tsx';
import { assigneeChoices, filterChips, type FilterPart, type Named } from './filter-chips.ts';
import { OneChoice, SeveralChoices } from './filter-choices.tsx';
import { CompanyFilter, TagFilter } from './suggested-filters.tsx';
import { TotalFilter } from './total-filter.tsx';
import { SEARCH_PLACE } from './search-place.ts';
import type { Listing } from './use-listing.ts';

/** What the filters choose from. */
export interface FilterChoices {
  stages: Named[];
  team: Named[];
}

/** Narrows the list by words and by all that a quote has. */
export function QuoteFilters({ list, choices }: { list: Listing; choices: FilterChoices }) {
  const t = useText();
  const reading = useReading();
  const search = useAddressSearch(list.filter.search, (text) => list.narrow({ search: text }));
  const chips = filterChips({ t, reading, ...choices }, list.filter);
  return (
    // Polaris has no id for the field.
    <div id={SEARCH_PLACE}>
      <Filters
        queryValue={search.typed}
        queryPlaceholder={t('quoteList.search')}
        onQueryChange={search.type}
        onQueryClear={search.clear}
        loading={useNavigation().state === 'loading'}
        filters={useFilterFields(list, choices)}
        appliedFilters={chips.map(({ key, label, without }) => ({
          key,
          label,
          onRemove: () => list.narrow(without),
        }))}
        onClearAll={list.clear}
      />
    </div>
  );
}

/** In the order in which they stand. All of them are there at once: one that a view applies is never hidden. */
function useFilterFields(
  { filter, narrow }: Listing,
  { stages, team }: FilterChoices,
): FiltersProps['filters'] {
  const t = useText();
  const field = (key: FilterPart, input: (title: string) => ReactElement) => {
    const label = t(`quoteList.parts.${key}`);
    return { key, label, pinned: true, filter: input(label) };
  };
  return [
    field('status', (title) => (
      <SeveralChoices
        title={title}
        choices={LISTED_STATUSES.map((id) => ({ id, name: statusLabel(t, id) }))}
        chosen={filter.statuses}
        onChange={(chosen) =>
          narrow({ statuses: LISTED_STATUSES.filter((status) => chosen.includes(status)) })
        }
      />
    )),
    field('stage', (title) => (
      <SeveralChoices
        title={title}
        choices={stages}
        chosen={filter.stageIds}
        onChange={(stageIds) => narrow({ stageIds })}
      />
    )),
    field('assignee', (title) => (
      <SeveralChoices
        title={title}
        choices={assigneeChoices(t, team)}
        chosen={filter.assignees}
        onChange={(assignees) => narrow({ assignees })}
      />
    )),
    field('tag', () => <TagFilter chosen={filter.tags} onChange={(tags) => narrow({ tags })} />),
    field('created', (title) => (
      <CreatedFilter
        title={title}
        range={{ from: filter.createdFrom, to: filter.createdTo }}
        onChange={({ from, to }) => narrow({ createdFrom: from, createdTo: to })}
      />
    )),
    field('total', () => (
      <TotalFilter
        range={{ from: filter.totalFrom, to: filter.totalTo }}
        onChange={({ from, to }) => narrow({ totalFrom: from, totalTo: to })}
      />
    )),
    field('company', () => (
      <CompanyFilter chosen={filter.company} onChange={(company) => narrow({ company })} />
    )),
    field('expiring', (title) => (
      <ExpiringFilter
        title={title}
        until={filter.expiringUntil}
        onChange={(expiringUntil) => narrow({ expiringUntil })}
      />
    )),
    field('unanswered', (title) => (
      <OneChoice
        title={title}
        choices={withPresent(HOURS, filter.unansweredHours).map((hours) => ({
          id: String(hours),
          name: t('quoteList.filters.hours', { count: hours }),
        }))}
        chosen={filter.unansweredHours === null ? null : String(filter.unansweredHours)}
        onChange={(hours) => narrow({ unansweredHours: Number(hours) })}
      />
    )),
  ];
}

/** Of a day, two days, three days and a week. */
const HOURS = [24, 48, 72, 168];

/** What an address asked for can be seen among what is offered. */
function withPresent(offered: readonly number[], present: number | null): number[] {
  const all = present === null ? offered : [...offered, present];
  return [...new Set(all)].toSorted((a, b) => a - b);
}
