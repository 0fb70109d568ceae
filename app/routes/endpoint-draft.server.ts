import { z } from 'zod';
import { db } from '../db.server.ts';
import { env } from '../env.server.ts';
import { destinationJudge, guardSettings } from '../outbound/destination-guard.server.ts';
import type { EndpointDraft } from '../outbound/endpoint.ts';
import { eventTitle } from '../quotes/event-title.ts';
import { SUBSCRIBABLE_EVENT_TYPES } from '../quotes/events.ts';

const headers = z.array(z.object({ name: z.string(), value: z.string().nullable() }));

/** What is missing is as good as empty: the verbs say what is wrong with it. */
const form = z.object({
  name: z.string().catch(''),
  url: z.string().catch(''),
  events: z.array(z.string()).catch([]),
  schedule: z.string().catch('standard'),
});

/** The endpoint that a form was filled in with. Throws a Response when the page did not make it. */
export async function draftOf(request: Request): Promise<EndpointDraft> {
  const typed = await request.formData();
  const draft = form.parse({
    name: typed.get('name'),
    url: typed.get('url'),
    events: typed.getAll('events'),
    schedule: typed.get('schedule'),
  });
  return { ...draft, headers: headersIn(typed.get('headers')) };
}

function headersIn(field: FormDataEntryValue | null): EndpointDraft['headers'] {
  try {
    return headers.parse(JSON.parse(typeof field === 'string' ? field : '[]'));
  } catch {
    throw new Response(null, { status: 400 });
  }
}

/** What the verbs that save an endpoint work with, in this process. */
export function savingDeps() {
  const settings = env();
  return {
    db,
    clock: () => new Date(),
    encryptionKeys: settings.ENCRYPTION_KEYS,
    judgeDestination: destinationJudge(guardSettings(settings)),
    eventTypes: SUBSCRIBABLE_EVENT_TYPES,
  };
}

/** The event types to choose from. */
export function eventChoices(): { type: string; title: string }[] {
  return SUBSCRIBABLE_EVENT_TYPES.map((type) => ({ type, title: eventTitle(type) }));
}

/** Of a shop's endpoints those that take events, but for the one being changed. */
export function enabledOthers(
  endpoints: { id: string; name: string; url: string; status: string }[],
  id?: string,
): { name: string; url: string }[] {
  return endpoints
    .filter((endpoint) => endpoint.status === 'enabled' && endpoint.id !== id)
    .map(({ name, url }) => ({ name, url }));
}
