import { useNavigation, useSearchParams } from '@remix-run/react';
import { ChoiceList, Filters, Tabs } from '@shopify/polaris';
import { quoteListingParams } from '../../quotes/list/listing-params.ts';
import { parseQuoteListing } from '../../quotes/list/parse-listing.ts';
import {
  ALL_QUOTES,
  LISTED_STATUSES,
  ME,
  type QuoteFilter,
} from '../../quotes/list/quote-filter.ts';
import type { Translate } from '../../texts/texts.ts';
import { statusLabel } from '../status-badge.tsx';
import { useText } from '../texts.tsx';
import { useTypedSearch } from '../use-typed-search.ts';

interface QuoteFiltersProps {
  stages: { id: string; name: string }[];
}

const TABS = [
  { id: 'all-quotes', content: 'All quotes' },
  { id: 'my-quotes', content: 'My quotes' },
];

/** Narrows the list. What is chosen is in the address: it can be kept and shared. */
export function QuoteFilters({ stages }: QuoteFiltersProps) {
  const t = useText();
  const [params, setParams] = useSearchParams();
  const { filter, sort } = parseQuoteListing(params);
  const go = (next: QuoteFilter): void =>
    setParams(quoteListingParams({ filter: next, sort }), {
      replace: true,
      preventScrollReset: true,
    });
  const change = (changed: Partial<QuoteFilter>): void => go({ ...filter, ...changed });
  const search = useTypedSearch(filter.search, (text) => change({ search: text }));
  return (
    <>
      <Tabs
        tabs={TABS}
        selected={filter.assignees.includes(ME) ? 1 : 0}
        onSelect={(index) => change({ assignees: index === 1 ? [ME] : [] })}
      />
      <Filters
        queryValue={search.typed}
        queryPlaceholder="Search by number, customer, company or email"
        onQueryChange={search.type}
        onQueryClear={search.clear}
        loading={useNavigation().state === 'loading'}
        filters={[
          {
            key: 'status',
            label: 'Status',
            pinned: true,
            filter: (
              <Choices
                title="Status"
                choices={LISTED_STATUSES.map((value) => ({ value, label: statusLabel(t, value) }))}
                chosen={filter.statuses[0] ?? null}
                onChange={(chosen) =>
                  change({ statuses: LISTED_STATUSES.filter((status) => status === chosen) })
                }
              />
            ),
          },
          {
            key: 'stage',
            label: 'Stage',
            pinned: true,
            filter: (
              <Choices
                title="Stage"
                choices={stages.map(({ id, name }) => ({ value: id, label: name }))}
                chosen={filter.stageIds[0] ?? null}
                onChange={(stageId) => change({ stageIds: [stageId] })}
              />
            ),
          },
        ]}
        appliedFilters={applied(t, filter, stages).map(({ key, label, without }) => ({
          key,
          label,
          onRemove: () => change(without),
        }))}
        onClearAll={() => go({ ...ALL_QUOTES, assignees: filter.assignees })}
      />
    </>
  );
}

interface Applied {
  key: 'status' | 'stage';
  label: string;
  without: Partial<QuoteFilter>;
}

/** A stage that is not there any more narrows nothing. */
function applied(
  t: Translate,
  { statuses, stageIds }: QuoteFilter,
  stages: QuoteFiltersProps['stages'],
): Applied[] {
  const names = stages.filter(({ id }) => stageIds.includes(id)).map(({ name }) => name);
  const parts: (Applied | null)[] = [
    statuses.length > 0
      ? {
          key: 'status',
          label: `Status: ${statuses.map((status) => statusLabel(t, status)).join(', ')}`,
          without: { statuses: [] },
        }
      : null,
    names.length > 0
      ? { key: 'stage', label: `Stage: ${names.join(', ')}`, without: { stageIds: [] } }
      : null,
  ];
  return parts.filter((part) => part !== null);
}

interface ChoicesProps {
  title: string;
  choices: { value: string; label: string }[];
  chosen: string | null;
  onChange: (chosen: string) => void;
}

function Choices({ title, choices, chosen, onChange }: ChoicesProps) {
  return (
    <ChoiceList
      title={title}
      titleHidden
      choices={choices}
      selected={chosen === null ? [] : [chosen]}
      onChange={([value]) => {
        if (value !== undefined) onChange(value);
      }}
    />
  );
}
