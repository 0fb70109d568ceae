import { useNavigation, useSearchParams } from '@remix-run/react';
import {
  Box,
  ChoiceList,
  Filters,
  InlineStack,
  Tabs,
  Tag,
  type FiltersProps,
} from '@shopify/polaris';
import { quoteListingParams } from '../../../quotes/list/listing-params.ts';
import { parseQuoteListing } from '../../../quotes/list/parse-listing.ts';
import {
  ALL_QUOTES,
  LISTED_STATUSES,
  ME,
  NOBODY,
  type QuoteFilter,
} from '../../../quotes/list/quote-filter.ts';
import { useReading } from '../../reading.tsx';
import { statusLabel } from '../../status-badge.tsx';
import { useText } from '../../texts.tsx';
import { useTypedSearch } from '../../use-typed-search.ts';
import { filterChips, type FilterChip, type Named } from './filter-chips.ts';

interface QuoteFiltersProps {
  stages: Named[];
  team: Named[];
}

/** Narrows the list. What is chosen is in the address: it can be kept and shared. */
export function QuoteFilters({ stages, team }: QuoteFiltersProps) {
  const t = useText();
  const reading = useReading();
  const [params, setParams] = useSearchParams();
  const { filter, sort } = parseQuoteListing(params);
  const go = (next: QuoteFilter): void =>
    setParams(quoteListingParams({ filter: next, sort }), {
      replace: true,
      preventScrollReset: true,
    });
  const change = (changed: Partial<QuoteFilter>): void => go({ ...filter, ...changed });
  const search = useTypedSearch(filter.search, (text) => change({ search: text }));
  const tabs = [
    { id: 'all-quotes', content: t('quoteList.tabs.all') },
    { id: 'my-quotes', content: t('quoteList.tabs.mine') },
  ];
  const isMine = filter.assignees.length === 1 && filter.assignees[0] === ME;
  const choices: FiltersProps['filters'] = [
    {
      key: 'status',
      label: t('quoteList.parts.status'),
      pinned: true,
      filter: (
        <Choices
          title={t('quoteList.parts.status')}
          choices={LISTED_STATUSES.map((id) => ({ id, name: statusLabel(t, id) }))}
          chosen={filter.statuses}
          onChange={(chosen) =>
            change({ statuses: LISTED_STATUSES.filter((status) => chosen.includes(status)) })
          }
        />
      ),
    },
    {
      key: 'stage',
      label: t('quoteList.parts.stage'),
      pinned: true,
      filter: (
        <Choices
          title={t('quoteList.parts.stage')}
          choices={stages}
          chosen={filter.stageIds}
          onChange={(stageIds) => change({ stageIds })}
        />
      ),
    },
    {
      key: 'assignee',
      label: t('quoteList.parts.assignee'),
      pinned: true,
      filter: (
        <Choices
          title={t('quoteList.parts.assignee')}
          choices={[
            { id: ME, name: t('quoteList.me') },
            { id: NOBODY, name: t('quoteList.nobody') },
            ...team,
          ]}
          chosen={filter.assignees}
          onChange={(assignees) => change({ assignees })}
        />
      ),
    },
  ];
  const chips = filterChips({ t, reading, stages, team }, filter);
  // Filters shows those alone that it has a choice for.
  const isChosenHere = ({ key }: FilterChip): boolean => choices.some((each) => each.key === key);
  return (
    <>
      <Tabs
        tabs={tabs}
        selected={isMine ? 1 : 0}
        onSelect={(index) => change({ assignees: index === 1 ? [ME] : [] })}
      />
      <Filters
        queryValue={search.typed}
        queryPlaceholder={t('quoteList.search')}
        onQueryChange={search.type}
        onQueryClear={search.clear}
        loading={useNavigation().state === 'loading'}
        filters={choices}
        appliedFilters={chips
          .filter(isChosenHere)
          .map(({ key, label, without }) => ({ key, label, onRemove: () => change(without) }))}
        onClearAll={() => go({ ...ALL_QUOTES, assignees: isMine ? filter.assignees : [] })}
      />
      <OtherChips
        chips={chips.filter((chip) => !isChosenHere(chip))}
        onRemove={({ without }) => change(without)}
      />
    </>
  );
}

interface OtherChipsProps {
  chips: FilterChip[];
  onRemove: (chip: FilterChip) => void;
}

/** What narrows the list by its address alone, as links set it. */
function OtherChips({ chips, onRemove }: OtherChipsProps) {
  if (chips.length === 0) return null;
  return (
    <Box padding="200" borderBlockEndWidth="025" borderColor="border">
      <InlineStack gap="200">
        {chips.map((chip) => (
          <Tag key={chip.key} onRemove={() => onRemove(chip)}>
            {chip.label}
          </Tag>
        ))}
      </InlineStack>
    </Box>
  );
}

interface ChoicesProps {
  title: string;
  choices: Named[];
  chosen: readonly string[];
  onChange: (chosen: string[]) => void;
}

function Choices({ title, choices, chosen, onChange }: ChoicesProps) {
  return (
    <ChoiceList
      title={title}
      titleHidden
      allowMultiple
      choices={choices.map(({ id, name }) => ({ value: id, label: name }))}
      selected={[...chosen]}
      onChange={onChange}
    />
  );
}
