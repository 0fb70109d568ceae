import { SCHEDULE_NAMES, type ScheduleName } from './retry.ts';
import type { HeaderError, TypedHeader } from './custom-headers.ts';

/** AddToQuote: "Each AddToQuote account can configure up to five webhook endpoints." */
export const MAX_ENDPOINTS = 5;
export const MAX_NAME_LENGTH = 80;
/** Longer addresses are refused by many servers and proxies. */
export const MAX_URL_LENGTH = 2_000;

export type EndpointStatus = 'enabled' | 'paused' | 'disabled';

/** Where a merchant wants events to be sent. The secret is no part of it: it is shown once, when made. */
export interface Endpoint {
  id: string;
  name: string;
  url: string;
  /** The event types subscribed to. */
  events: string[];
  status: EndpointStatus;
  schedule: ScheduleName;
  /** While it lies ahead, a rotation overlaps and the secret before this one signs, too. */
  previousSecretUntil: Date | null;
  createdAt: Date;
}

/** Why a form cannot be saved; a null field means the form as a whole. */
export interface EndpointError {
  field: 'name' | 'url' | 'events' | 'schedule' | HeaderError['field'] | null;
  message: string;
}

/** As typed into the form. */
export interface EndpointDraft {
  name: string;
  url: string;
  events: string[];
  schedule: string;
  headers: TypedHeader[];
}

/** Everything wrong with the name, the events and the schedule; the address is judged by the destination guard. */
export function draftErrors(draft: EndpointDraft, eventTypes: readonly string[]): EndpointError[] {
  const errors: EndpointError[] = [];
  if (draft.name === '') {
    errors.push({
      field: 'name',
      message: 'Enter a name, for example the system that listens there.',
    });
  } else if (draft.name.length > MAX_NAME_LENGTH) {
    errors.push({ field: 'name', message: `Use at most ${MAX_NAME_LENGTH} characters.` });
  } else if (/\p{Cc}/u.test(draft.name)) {
    // PostgreSQL takes no NUL, and no name has the others.
    errors.push({ field: 'name', message: 'Leave out control characters, such as line breaks.' });
  }
  if (draft.events.length === 0) {
    errors.push({ field: 'events', message: 'Choose at least one event.' });
  } else if (!draft.events.every((type) => eventTypes.includes(type))) {
    errors.push({ field: 'events', message: 'Choose events from the list.' });
  }
  if (!isScheduleName(draft.schedule)) {
    errors.push({ field: 'schedule', message: 'Choose a schedule from the list.' });
  }
  return errors;
}

export function isScheduleName(text: string): text is ScheduleName {
  return SCHEDULE_NAMES.some((name) => name === text);
}
