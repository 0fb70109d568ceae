import { keepValues } from './custom-headers.server.ts';
import { headerErrors, type CustomHeader } from './custom-headers.ts';
import type { JudgeDestination } from './destination-guard.server.ts';
import { draftErrors, isScheduleName, type EndpointDraft, type EndpointError } from './endpoint.ts';
import type { ScheduleName } from './retry.ts';

export interface JudgeDraftDeps {
  judgeDestination: JudgeDestination;
  /** The event types that can be subscribed to. */
  eventTypes: readonly string[];
}

/** What may be stored. */
export interface JudgedDraft {
  name: string;
  /** As the guard normalised it. */
  url: string;
  events: string[];
  schedule: ScheduleName;
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
  const { schedule } = typed;
  const errors: EndpointError[] = [
    ...draftErrors({ ...typed, name, events }, deps.eventTypes),
    ...headerErrors(headers),
  ];
  const destination = await deps.judgeDestination(typed.url);
  if (!destination.ok) errors.push({ field: 'url', message: destination.message });
  if (!destination.ok || !isScheduleName(schedule) || errors.length > 0) {
    return { ok: false, errors };
  }
  return { ok: true, draft: { name, url: destination.url, events, schedule, headers } };
}
