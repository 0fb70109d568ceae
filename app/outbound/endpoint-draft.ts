import { message, type Message } from '../texts/message.ts';
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
  message: Message;
}

/**
 * Everything wrong with what was typed, but for the address, which the destination guard judges, and
 * the headers. `eventTypes` are those that the format can subscribe to.
 */
export function draftErrors(draft: EndpointDraft, eventTypes: readonly string[]): EndpointError[] {
  const { name, format, events, schedule, rateLimitPerMinute } = draft;
  const judged: [EndpointError['field'], Message | null][] = [
    ['name', wrongWithName(name)],
    ['format', isFormat(format) ? null : message('endpointForm.errors.format')],
    ['events', isFormat(format) ? wrongWithEvents(events, eventTypes) : null],
    ['schedule', isScheduleName(schedule) ? null : message('endpointForm.errors.schedule')],
    ['rateLimitPerMinute', parseRateLimit(rateLimitPerMinute).ok ? null : WRONG_RATE],
  ];
  return judged.flatMap(([field, wrong]) => (wrong === null ? [] : [{ field, message: wrong }]));
}

const WRONG_RATE = message('endpointForm.errors.rate', { max: MAX_RATE_PER_MINUTE });

function wrongWithName(name: string): Message | null {
  if (name === '') return message('endpointForm.errors.enterName');
  if (name.length > MAX_NAME_LENGTH) {
    return message('refusals.characters', { max: MAX_NAME_LENGTH });
  }
  // PostgreSQL takes no NUL, and no name has the others.
  return /\p{Cc}/u.test(name) ? message('endpointForm.errors.controlCharacters') : null;
}

function wrongWithEvents(events: string[], eventTypes: readonly string[]): Message | null {
  if (events.length === 0) return message('endpointForm.errors.chooseEvent');
  return events.every((type) => eventTypes.includes(type))
    ? null
    : message('endpointForm.errors.events');
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
