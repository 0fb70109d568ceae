import type { HeaderError, TypedHeader } from './custom-headers.ts';
import { isFormat, type EndpointFormat } from './formats/formats.ts';
import { SCHEDULE_NAMES, type ScheduleName } from './retry.ts';

export const MAX_NAME_LENGTH = 80;
/** 100 a second: whoever takes more needs no limit. */
export const MAX_RATE_PER_MINUTE = 6_000;

/** As typed into the form. */
export interface EndpointDraft {
  name: string;
  url: string;
  format: string;
  events: string[];
  schedule: string;
  /** Empty for no limit. */
  rateLimitPerMinute: string;
  headers: TypedHeader[];
}

/** Why a form cannot be saved; a null field means the form as a whole. */
export interface EndpointError {
  field:
    | 'name'
    | 'url'
    | 'format'
    | 'events'
    | 'schedule'
    | 'rateLimitPerMinute'
    | 'secret'
    | HeaderError['field']
    | null;
  message: string;
}

/**
 * Everything wrong with what was typed, but for the address, which the destination guard judges, and
 * the headers. `eventTypes` are those that the format can subscribe to.
 */
export function draftErrors(draft: EndpointDraft, eventTypes: readonly string[]): EndpointError[] {
  const { name, format, events, schedule, rateLimitPerMinute } = draft;
  const judged: [EndpointError['field'], string | null][] = [
    ['name', wrongWithName(name)],
    ['format', isFormat(format) ? null : 'Choose a format from the list.'],
    ['events', isFormat(format) ? wrongWithEvents(events, eventTypes) : null],
    ['schedule', isScheduleName(schedule) ? null : 'Choose a schedule from the list.'],
    ['rateLimitPerMinute', parseRateLimit(rateLimitPerMinute).ok ? null : WRONG_RATE],
  ];
  return judged.flatMap(([field, message]) => (message === null ? [] : [{ field, message }]));
}

const WRONG_RATE = `Use a whole number from 1 to ${MAX_RATE_PER_MINUTE.toLocaleString('en')}, or leave it empty for no limit.`;

function wrongWithName(name: string): string | null {
  if (name === '') return 'Enter a name, for example the system that listens there.';
  if (name.length > MAX_NAME_LENGTH) return `Use at most ${MAX_NAME_LENGTH} characters.`;
  // PostgreSQL takes no NUL, and no name has the others.
  return /\p{Cc}/u.test(name) ? 'Leave out control characters, such as line breaks.' : null;
}

function wrongWithEvents(events: string[], eventTypes: readonly string[]): string | null {
  if (events.length === 0) return 'Choose at least one event.';
  return events.every((type) => eventTypes.includes(type)) ? null : 'Choose events from the list.';
}

/** Deliveries a minute; null: no limit. */
export function parseRateLimit(text: string): { ok: true; limit: number | null } | { ok: false } {
  const typed = text.trim();
  if (typed === '') return { ok: true, limit: null };
  const limit = /^\d{1,6}$/.test(typed) ? Number(typed) : 0;
  return limit >= 1 && limit <= MAX_RATE_PER_MINUTE ? { ok: true, limit } : { ok: false };
}

export function isScheduleName(text: string): text is ScheduleName {
  return SCHEDULE_NAMES.some((name) => name === text);
}

/** The event types that an endpoint of a format can subscribe to. */
export type EventTypesOf = (format: EndpointFormat) => readonly string[];
