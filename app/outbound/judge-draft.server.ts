import { keepValues } from './custom-headers.server.ts';
import { headerErrors, type CustomHeader } from './custom-headers.ts';
import type { JudgeDestination } from './destination-guard.server.ts';
import {
  draftErrors,
  isScheduleName,
  parseRateLimit,
  type EndpointDraft,
  type EndpointError,
  type EventTypesOf,
} from './endpoint-draft.ts';
import { isFormat, type EndpointFormat } from './formats/formats.ts';
import type { ScheduleName } from './retry.ts';

export interface JudgeDraftDeps {
  judgeDestination: JudgeDestination;
  eventTypesOf: EventTypesOf;
}

/** What may be stored. */
export interface JudgedDraft {
  name: string;
  /** As the guard normalised it. */
  url: string;
  format: EndpointFormat;
  events: string[];
  schedule: ScheduleName;
  rateLimitPerMinute: number | null;
  headers: CustomHeader[];
}

/**
 * Judges what was typed, the address by the destination guard, and says everything that is wrong at
 * once. `known` are the headers that the endpoint has already.
 */
export async function judgeDraft(
  deps: JudgeDraftDeps,
  typed: EndpointDraft,
  known: CustomHeader[] = [],
): Promise<{ ok: true; draft: JudgedDraft } | { ok: false; errors: EndpointError[] }> {
  const name = typed.name.trim();
  const events = [...new Set(typed.events)];
  const headers = keepValues(typed.headers, known);
  const { format, schedule } = typed;
  const rate = parseRateLimit(typed.rateLimitPerMinute);
  const eventTypes = isFormat(format) ? deps.eventTypesOf(format) : [];
  const errors: EndpointError[] = [
    ...draftErrors({ ...typed, name, events }, eventTypes),
    ...headerErrors(headers),
  ];
  const destination = await deps.judgeDestination(typed.url);
  if (!destination.ok) errors.push({ field: 'url', message: destination.message });
  if (!destination.ok || !rate.ok || !isFormat(format) || !isScheduleName(schedule)) {
    return { ok: false, errors };
  }
  if (errors.length > 0) return { ok: false, errors };
  const { url } = destination;
  const rateLimitPerMinute = rate.limit;
  return { ok: true, draft: { name, url, format, events, schedule, rateLimitPerMinute, headers } };
}
