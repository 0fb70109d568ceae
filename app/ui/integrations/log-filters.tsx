import { useNavigation } from '@remix-run/react';
import { ChoiceList, Filters, type FiltersProps } from '@shopify/polaris';
import type { LogFilter } from '../../outbound/log-filter.ts';
import { useReading } from '../reading.tsx';
import { appliedParts, type LogChoices } from './log-applied.ts';
import { LogDateRange } from './log-date-range.tsx';
import { useLogFilter } from './log-filter-state.ts';
import { STATUS_CHOICES } from './log-status-choices.ts';
import { useTypedSearch } from '../use-typed-search.ts';

/** What of the log is shown. */
export function LogFilters({ choices }: { choices: LogChoices }) {
  const { filter, change, clear } = useLogFilter();
  const search = useTypedSearch(filter.search ?? '', (text) => change({ search: text || null }));
  const day = useDay();
  return (
    <Filters
      queryValue={search.typed}
      queryPlaceholder="Search by quote number or ID"
      onQueryChange={search.type}
      onQueryClear={search.clear}
      loading={useNavigation().state === 'loading'}
      filters={filterFields(filter, choices, change)}
      appliedFilters={appliedParts(filter, choices, day).map(({ key, label, without }) => ({
        key,
        label,
        onRemove: () => change(without),
      }))}
      onClearAll={clear}
    />
  );
}

function filterFields(
  filter: LogFilter,
  { endpoints, events }: LogChoices,
  change: (changed: Partial<LogFilter>) => void,
): FiltersProps['filters'] {
  return [
    {
      key: 'endpoint',
      label: 'Endpoint',
      pinned: true,
      filter: (
        <Choice
          title="Endpoint"
          value={filter.endpointId}
          choices={endpoints.map(({ id, name, removed }) => ({
            value: id,
            label: removed ? `${name} (removed)` : name,
          }))}
          onChange={(endpointId) => change({ endpointId })}
        />
      ),
    },
    {
      key: 'event',
      label: 'Event',
      pinned: true,
      filter: (
        <Choice
          title="Event"
          value={filter.eventType}
          choices={events.map(({ type, title }) => ({ value: type, label: title, helpText: type }))}
          onChange={(eventType) => change({ eventType })}
        />
      ),
    },
    {
      key: 'status',
      label: 'Status',
      pinned: true,
      filter: (
        <Choice
          title="Status"
          value={filter.status}
          choices={STATUS_CHOICES}
          onChange={(status) => change({ status })}
        />
      ),
    },
    {
      key: 'dates',
      label: 'Date',
      pinned: true,
      filter: <LogDateRange from={filter.from} to={filter.to} onChange={change} />,
    },
  ];
}

interface ChoiceProps<Value extends string> {
  title: string;
  value: Value | null;
  choices: { value: Value; label: string; helpText?: string }[];
  onChange: (value: Value) => void;
}

function Choice<Value extends string>({ title, value, choices, onChange }: ChoiceProps<Value>) {
  return (
    <ChoiceList
      title={title}
      titleHidden
      choices={choices}
      selected={value === null ? [] : [value]}
      onChange={([chosen]) => {
        const choice = choices.find((candidate) => candidate.value === chosen);
        if (choice) onChange(choice.value);
      }}
    />
  );
}

/** Writes a date as its reader does: Nov 21, 2026. */
function useDay(): (at: Date) => string {
  const { locale, timeZone } = useReading();
  const format = new Intl.DateTimeFormat(locale, { timeZone, dateStyle: 'medium' });
  return (at) => format.format(at);
}
