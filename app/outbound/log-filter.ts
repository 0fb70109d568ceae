export const LOG_STATUSES = [
  'succeeded',
  'failed',
  /** Waits for its first attempt or for a retry. */
  'pending',
  /** Waits because its endpoint is paused or disabled. */
  'paused',
  'cancelled',
  /** Never arrived, and not given up by anybody: pending, paused or failed. */
  'undelivered',
] as const;
export type LogStatus = (typeof LOG_STATUSES)[number];

/** What of the log is wanted; null: whatever it is. */
export interface LogFilter {
  endpointId: string | null;
  eventType: string | null;
  status: LogStatus | null;
  /** When the event happened: then or later. */
  from: Date | null;
  /** Earlier than that. */
  to: Date | null;
  /** An event's, delivery's or quote's number or id, as somebody typed it. */
  search: string | null;
}

export const EVERYTHING: LogFilter = {
  endpointId: null,
  eventType: null,
  status: null,
  from: null,
  to: null,
  search: null,
};

const LONGEST_SEARCH = 100;

/** The filter an address asks for. What is nonsense in a hand-made one is as if it were not there. */
export function parseLogFilter(params: URLSearchParams): LogFilter {
  return {
    endpointId: matching(params.get('endpoint'), /^ep_\w{1,60}$/),
    eventType: matching(params.get('event'), /^[a-z][a-z_.]{0,63}$/),
    status: LOG_STATUSES.find((status) => status === params.get('status')) ?? null,
    from: instant(params.get('from')),
    to: instant(params.get('to')),
    search: searched(params.get('q')),
  };
}

/** Parts of the log's address, and the parameters that have them. */
const LOG_PARTS = {
  endpoint: ['endpoint'],
  event: ['event'],
  status: ['status'],
  date: ['from', 'to'],
  search: ['q'],
} as const;

export type LogPart = keyof typeof LOG_PARTS;

/** What of an address `parseLogFilter` leaves out, because it makes no sense or is there twice. */
export function leftOutOfLog(params: URLSearchParams): LogPart[] {
  const read: Record<string, string | undefined> = logFilterParams(parseLogFilter(params));
  const isLeftOut = (name: string): boolean => {
    const [first = '', ...others] = params.getAll(name).map((text) => text.trim());
    const kept = name === 'q' ? (read.q ?? '') === first : first === '' || name in read;
    return !kept || others.some((other) => other !== first);
  };
  const parts = Object.entries(LOG_PARTS) as [LogPart, readonly string[]][];
  return parts.filter(([, names]) => names.some(isLeftOut)).map(([part]) => part);
}

/** The reverse of `parseLogFilter`: the parameters that are needed, and no others. */
export function logFilterParams(filter: LogFilter): Record<string, string> {
  const params = {
    endpoint: filter.endpointId,
    event: filter.eventType,
    status: filter.status,
    from: filter.from?.toISOString(),
    to: filter.to?.toISOString(),
    q: filter.search,
  };
  return Object.fromEntries(
    Object.entries(params).filter((entry): entry is [string, string] => Boolean(entry[1])),
  );
}

/** Whether it leaves nothing out. */
export function isEverything(filter: LogFilter): boolean {
  return Object.values(filter).every((part) => part === null);
}

function matching(text: string | null, pattern: RegExp): string | null {
  return text !== null && pattern.test(text) ? text : null;
}

/** ISO 8601 in UTC, of a year that PostgreSQL knows. */
function instant(text: string | null): Date | null {
  if (!/^\d{4}-\d\d-\d\dT\d\d:\d\d(:\d\d(\.\d{1,3})?)?Z$/.test(text ?? '')) return null;
  const at = new Date(text ?? '');
  const year = at.getUTCFullYear();
  return Number.isNaN(year) || year < 1 || year > 9_999 ? null : at;
}

function searched(text: string | null): string | null {
  // PostgreSQL takes no NUL and no half of a character.
  const typed = (text ?? '').replaceAll('\0', '').toWellFormed().trim().slice(0, LONGEST_SEARCH);
  return typed.toWellFormed() || null;
}
