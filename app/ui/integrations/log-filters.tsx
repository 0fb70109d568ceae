import { useNavigation } from '@remix-run/react';
import { ChoiceList, Filters, type FiltersProps } from '@shopify/polaris';
import { dateTimeFormat } from '../../intl-formats.ts';
import type { LogFilter } from '../../outbound/log-filter.ts';
import type { Translate } from '../../texts/texts.ts';
import { useReading } from '../reading.tsx';
import { useText } from '../texts.tsx';
import { appliedParts, type LogChoices } from './log-applied.ts';
import { LogDateRange } from './log-date-range.tsx';
import { useLogFilter } from './log-filter-state.ts';
import { STATUS_CHOICES } from './log-status-choices.ts';
import { useAddressSearch } from '../use-typed-search.ts';

/** What of the log is shown. */
export function LogFilters({ choices }: { choices: LogChoices }) {
  const t = useText();
  const { filter, change, clear } = useLogFilter();
  const search = useAddressSearch(filter.search ?? '', (text) => change({ search: text || null }));
  const day = useDay();
  return (
    <Filters
      queryValue={search.typed}
      queryPlaceholder={t('deliveryLog.filters.search')}
      onQueryChange={search.type}
      onQueryClear={search.clear}
      loading={useNavigation().state === 'loading'}
      filters={filterFields(t, choices, { filter, change })}
      appliedFilters={appliedParts(t, filter, choices, day).map(({ key, label, without }) => ({
        key,
        label,
        onRemove: () => change(without),
      }))}
      onClearAll={clear}
    />
  );
}

function filterFields(
  t: Translate,
  { endpoints, events }: LogChoices,
  { filter, change }: { filter: LogFilter; change: (changed: Partial<LogFilter>) => void },
): FiltersProps['filters'] {
  return [
    {
      key: 'endpoint',
      label: t('deliveryLog.filters.endpoint'),
      pinned: true,
      filter: (
        <Choice
          title={t('deliveryLog.filters.endpoint')}
          value={filter.endpointId}
          choices={endpoints.map(({ id, name, removed }) => ({
            value: id,
            label: removed ? t('deliveryLog.filters.removedEndpoint', { endpoint: name }) : name,
          }))}
          onChange={(endpointId) => change({ endpointId })}
        />
      ),
    },
    {
      key: 'event',
      label: t('deliveryLog.filters.event'),
      pinned: true,
      filter: (
        <Choice
          title={t('deliveryLog.filters.event')}
          value={filter.eventType}
          choices={events.map(({ type, title }) => ({
            value: type,
            label: t(title),
            helpText: type,
          }))}
          onChange={(eventType) => change({ eventType })}
        />
      ),
    },
    {
      key: 'status',
      label: t('deliveryLog.filters.status'),
      pinned: true,
      filter: (
        <Choice
          title={t('deliveryLog.filters.status')}
          value={filter.status}
          choices={STATUS_CHOICES.map(({ value, label, says }) => ({
            value,
            label: t(label),
            helpText: says && t(says),
          }))}
          onChange={(status) => change({ status })}
        />
      ),
    },
    {
      key: 'dates',
      label: t('deliveryLog.filters.date'),
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
  const format = dateTimeFormat(locale, { timeZone, dateStyle: 'medium' });
  return (at) => format.format(at);
}
