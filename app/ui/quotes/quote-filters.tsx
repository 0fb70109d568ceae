import { useNavigation, useSearchParams } from '@remix-run/react';
import { ChoiceList, Filters, Tabs } from '@shopify/polaris';
import {
  ALL_QUOTES,
  LISTED_STATUSES,
  parseQuoteFilter,
  quoteFilterParams,
  type QuoteFilter,
} from '../../quotes/list-filter.ts';
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
  const filter = parseQuoteFilter(params);
  const go = (next: QuoteFilter): void =>
    setParams(quoteFilterParams(next), { replace: true, preventScrollReset: true });
  const change = (changed: Partial<QuoteFilter>): void => go({ ...filter, ...changed });
  const search = useTypedSearch(filter.search, (text) => change({ search: text }));
  return (
    <>
      <Tabs
        tabs={TABS}
        selected={filter.isMine ? 1 : 0}
        onSelect={(index) => change({ isMine: index === 1 })}
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
                chosen={filter.status}
                onChange={(chosen) =>
                  change({ status: LISTED_STATUSES.find((status) => status === chosen) ?? null })
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
                chosen={filter.stageId}
                onChange={(stageId) => change({ stageId })}
              />
            ),
          },
        ]}
        appliedFilters={applied(t, filter, stages).map(({ key, label, without }) => ({
          key,
          label,
          onRemove: () => change(without),
        }))}
        onClearAll={() => go({ ...ALL_QUOTES, isMine: filter.isMine })}
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
  { status, stageId }: QuoteFilter,
  stages: QuoteFiltersProps['stages'],
): Applied[] {
  const stage = stages.find(({ id }) => id === stageId);
  const parts: (Applied | null)[] = [
    status && {
      key: 'status',
      label: `Status: ${statusLabel(t, status)}`,
      without: { status: null },
    },
    stage ? { key: 'stage', label: `Stage: ${stage.name}`, without: { stageId: null } } : null,
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
