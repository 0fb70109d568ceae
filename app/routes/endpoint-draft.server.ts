import { z } from 'zod';
import { db } from '../db.server.ts';
import { env } from '../env.server.ts';
import type { NewEndpointDraft } from '../outbound/add-endpoint.server.ts';
import { destinationJudge, guardSettings } from '../outbound/destination-guard.server.ts';
import { subscribableEvents, type EndpointFormat } from '../outbound/formats/formats.ts';
import { EVENT_CATALOGUE } from '../quotes/events.ts';
import { readForm } from './form.server.ts';
import { guardedConnections } from './guarded-connections.server.ts';

const headers = z.array(z.object({ name: z.string(), value: z.string().nullable() }));

/** What is missing is as good as empty: the verbs say what is wrong with it. */
const form = z.object({
  name: z.string().catch(''),
  url: z.string().catch(''),
  format: z.string().catch('native'),
  events: z.array(z.string()).catch([]),
  schedule: z.string().catch('standard'),
  rateLimitPerMinute: z.string().catch(''),
  secret: z.object({ choice: z.string().catch('new'), text: z.string().catch('') }),
});

/** The endpoint that a form was filled in with. Throws a Response when the page did not make it. */
export async function draftOf(request: Request): Promise<NewEndpointDraft> {
  const typed = await readForm(request);
  const draft = form.parse({
    name: typed.get('name'),
    url: typed.get('url'),
    format: typed.get('format'),
    events: typed.getAll('events'),
    schedule: typed.get('schedule'),
    rateLimitPerMinute: typed.get('rateLimitPerMinute'),
    secret: { choice: typed.get('secretChoice'), text: typed.get('secret') },
  });
  return { ...draft, headers: headersIn(typed.get('headers')) };
}

function headersIn(field: FormDataEntryValue | null): NewEndpointDraft['headers'] {
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
    connections: guardedConnections(),
    eventTypesOf: (format: EndpointFormat) => subscribableEvents(format, EVENT_CATALOGUE),
  };
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
