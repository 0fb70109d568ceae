import type { LogFilter } from '../../outbound/log-filter.ts';
import { lastDay } from './log-dates.ts';
import { STATUS_CHOICES } from './log-status-choices.ts';

/** What can be chosen in the log's filters. */
export interface LogChoices {
  endpoints: { id: string; name: string; removed: boolean }[];
  events: { type: string; title: string }[];
}

interface AppliedPart {
  key: 'endpoint' | 'event' | 'status' | 'dates';
  label: string;
  /** What the filter is without it. */
  without: Partial<LogFilter>;
}

/** The parts of a filter that are set, in words. `day` writes a date as its reader does. */
export function appliedParts(
  filter: LogFilter,
  { endpoints, events }: LogChoices,
  day: (at: Date) => string,
): AppliedPart[] {
  const { endpointId, eventType, status } = filter;
  const parts: (AppliedPart | null)[] = [
    endpointId === null
      ? null
      : {
          key: 'endpoint',
          label: `Endpoint: ${endpoints.find(({ id }) => id === endpointId)?.name ?? endpointId}`,
          without: { endpointId: null },
        },
    eventType === null
      ? null
      : {
          key: 'event',
          label: `Event: ${events.find(({ type }) => type === eventType)?.title ?? eventType}`,
          without: { eventType: null },
        },
    status === null
      ? null
      : {
          key: 'status',
          label: `Status: ${STATUS_CHOICES.find(({ value }) => value === status)?.label ?? status}`,
          without: { status: null },
        },
    datesPart(filter, day),
  ];
  return parts.filter((part) => part !== null);
}

function datesPart({ from, to }: LogFilter, day: (at: Date) => string): AppliedPart | null {
  if (!from && !to) return null;
  const [first, last] = [from && day(from), to && day(lastDay(to))];
  const label =
    first && last
      ? first === last
        ? first
        : `${first} to ${last}`
      : first
        ? `From ${first}`
        : `Until ${last}`;
  return { key: 'dates', label, without: { from: null, to: null } };
}
