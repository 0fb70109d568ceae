import type { EndpointDraft } from '../../outbound/endpoint-draft.ts';
import type { TypedSecret } from '../../outbound/typed-secret.ts';

/** One header in the form. */
export interface HeaderRow {
  /** Tells rows apart while they are added and removed. */
  key: number;
  name: string;
  value: string;
  /** The name under which a value is stored, which is never shown; null for a new row. */
  storedAs: string | null;
}

/** What the form holds while it is filled in. */
export interface TypedEndpoint extends Omit<EndpointDraft, 'headers'> {
  /** Of a new endpoint; null: the one there is stays. */
  secret: TypedSecret | null;
  headers: HeaderRow[];
}

/** What the form begins with, as the page was told it. */
export interface EndpointToEdit extends Omit<TypedEndpoint, 'headers' | 'rateLimitPerMinute'> {
  rateLimitPerMinute: number | null;
  headerNames: string[];
}

export function startingFrom({
  headerNames,
  rateLimitPerMinute,
  ...endpoint
}: EndpointToEdit): TypedEndpoint {
  const headers = headerNames.map((name, key) => ({ key, name, value: '', storedAs: name }));
  return { ...endpoint, rateLimitPerMinute: rateLimitPerMinute?.toString() ?? '', headers };
}

/** Whether anything differs from what the form began with; the order in which events are ticked does not count. */
export function isDirty(typed: TypedEndpoint, initial: TypedEndpoint): boolean {
  return comparable(typed) !== comparable(initial);
}

function comparable({ events, headers, ...rest }: TypedEndpoint): string {
  return JSON.stringify([
    rest.name,
    rest.url,
    rest.format,
    rest.schedule,
    rest.rateLimitPerMinute,
    rest.secret?.choice,
    rest.secret?.text,
    events.toSorted(),
    headers.map(({ name, value }) => [name, value]),
  ]);
}

/** A stored value stays when its row keeps its name and nothing was typed over it. */
export function keepsValue({ name, value, storedAs }: HeaderRow): boolean {
  return value === '' && storedAs !== null && name.trim().toLowerCase() === storedAs.toLowerCase();
}

/** The headers as they are sent: null stands for a value that stays as it is stored. */
export function headersField(headers: HeaderRow[]): string {
  return JSON.stringify(
    headers.map((row) => ({ name: row.name, value: keepsValue(row) ? null : row.value })),
  );
}

/** Which of `others` has the address that is being typed, whichever way it is spelt; null when none has. */
export function sharingAddress<T extends { url: string }>(url: string, others: T[]): T | null {
  const address = normalised(url);
  return others.find((other) => address !== null && normalised(other.url) === address) ?? null;
}

function normalised(url: string): string | null {
  const text = url.trim();
  return URL.canParse(text) ? new URL(text).href : null;
}
