import { EVERYTHING, LOG_STATUSES, type LogFilter } from '#app/outbound/log-filter.ts';
import {
  COMMON_TYPES,
  isOfLookedShop,
  RARE_TYPE,
  seededId,
  type SeededLog,
} from '../stage/log-seed.ts';

type MakeFilter = (log: SeededLog) => Partial<LogFilter>;

const DAY_MS = 86_400_000;
const DAYS = 30;

/** What a merchant may ask of the log, by name; each call asks for something else of the kind. */
const FILTERS: Record<string, MakeFilter> = {
  everything: () => ({}),
  endpoint: (log) => ({ endpointId: oneOf(log.endpointIds) }),
  eventType: () => ({ eventType: oneOf(COMMON_TYPES) }),
  rareEventType: () => ({ eventType: RARE_TYPE }),
  dateRange: dayOfTheMonth,
  ...Object.fromEntries(LOG_STATUSES.map((status) => [status, () => ({ status })])),
  searchEvent: (log) => ({ search: seededId('evt', someEvent(log)) }),
  searchQuote: (log) => ({ search: `Q-${Math.ceil(someEvent(log) / 5)}` }),
  searchDelivery: (log) => ({ search: seededId('dlv', someEvent(log) * 2) }),
};

export const FILTER_NAMES: readonly string[] = Object.keys(FILTERS);

export function filtersOf(name: string, log: SeededLog, count: number): LogFilter[] {
  return Array.from({ length: count }, () => ({ ...EVERYTHING, ...FILTERS[name]?.(log) }));
}

function oneOf(values: readonly string[]): string {
  return values[Math.floor(Math.random() * values.length)] ?? '';
}

function dayOfTheMonth(): Partial<LogFilter> {
  const from = new Date(Date.now() - (1 + Math.random() * (DAYS - 1)) * DAY_MS);
  return { from, to: new Date(from.getTime() + DAY_MS) };
}

/** The number of an event of the shop that is looked at. */
function someEvent(log: SeededLog): number {
  for (;;) {
    const event = 1 + Math.floor(Math.random() * log.events);
    if (isOfLookedShop(Math.ceil(event / 5))) return event;
  }
}
