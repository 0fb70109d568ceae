import type { LogFilter } from '../../outbound/log-filter.ts';
import type { PlainTextKey } from '../../texts/catalogue.ts';
import type { Translate } from '../../texts/texts.ts';
import { lastDay } from './log-dates.ts';
import { STATUS_CHOICES } from './log-status-choices.ts';

/** What can be chosen in the log's filters. */
export interface LogChoices {
  endpoints: { id: string; name: string; removed: boolean }[];
  events: { type: string; title: PlainTextKey }[];
}

interface AppliedPart {
  key: 'endpoint' | 'event' | 'status' | 'dates';
  label: string;
  /** What the filter is without it. */
  without: Partial<LogFilter>;
}

/** The parts of a filter that are set, in words. `day` writes a date as its reader does. */
export function appliedParts(
  t: Translate,
  filter: LogFilter,
  { endpoints, events }: LogChoices,
  day: (at: Date) => string,
): AppliedPart[] {
  const { endpointId, eventType, status } = filter;
  const endpoint = endpoints.find(({ id }) => id === endpointId)?.name ?? endpointId;
  const title = events.find(({ type }) => type === eventType)?.title;
  const label = STATUS_CHOICES.find(({ value }) => value === status)?.label;
  const parts: (AppliedPart | null)[] = [
    endpoint === null
      ? null
      : {
          key: 'endpoint',
          label: t('deliveryLog.filters.isEndpoint', { endpoint }),
          without: { endpointId: null },
        },
    eventType === null
      ? null
      : {
          key: 'event',
          label: t('deliveryLog.filters.isEvent', { event: title ? t(title) : eventType }),
          without: { eventType: null },
        },
    status === null
      ? null
      : {
          key: 'status',
          label: t('deliveryLog.filters.isStatus', { status: label ? t(label) : status }),
          without: { status: null },
        },
    datesPart(t, filter, day),
  ];
  return parts.filter((part) => part !== null);
}

function datesPart(
  t: Translate,
  { from, to }: LogFilter,
  day: (at: Date) => string,
): AppliedPart | null {
  const label = datesLabel(t, from && day(from), to && day(lastDay(to)));
  return label === null ? null : { key: 'dates', label, without: { from: null, to: null } };
}

function datesLabel(t: Translate, first: string | null, last: string | null): string | null {
  if (first === null) {
    return last === null ? null : t('deliveryLog.filters.untilDay', { day: last });
  }
  if (last === null) return t('deliveryLog.filters.fromDay', { day: first });
  return first === last ? first : t('deliveryLog.filters.days', { first, last });
}
