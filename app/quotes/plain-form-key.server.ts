import { createHash } from 'node:crypto';
import type { PlainForm } from './plain-form.ts';

/** Without a key of the page's own, the same content within ten minutes is the same request. */
const SAME_REQUEST_MS = 10 * 60 * 1000;

/**
 * The client key of a form posted without scripts: made of all that was filled in. The key in the page
 * alone will not do, for a page kept by a cache gives it to many shoppers.
 */
export function plainFormKey(form: PlainForm, now: Date): string {
  const fields = Object.entries(form).toSorted(([a], [b]) => (a < b ? -1 : 1));
  const period = form.client_key ? null : Math.floor(now.getTime() / SAME_REQUEST_MS);
  return createHash('sha256')
    .update(JSON.stringify([period, fields]))
    .digest('base64url');
}
