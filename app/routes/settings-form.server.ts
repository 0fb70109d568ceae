import { z } from 'zod';
import { readForm } from './form.server.ts';

/** An id as the app makes them, of whatever kind. */
export const id = z.string().regex(/^[a-z]{2,5}_[0-9a-z]{26}$/);

/**
 * What a page of settings sent in its field `settings`. Throws a 400 Response when no page of the app
 * made it: what a person typed is judged later, in words.
 */
export async function readSettings<T>(request: Request, schema: z.ZodType<T>): Promise<T> {
  const sent = (await readForm(request)).get('settings');
  try {
    return schema.parse(JSON.parse(typeof sent === 'string' ? sent : ''));
  } catch {
    throw new Response(null, { status: 400 });
  }
}
