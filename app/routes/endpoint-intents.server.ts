import { redirect } from '@remix-run/node';
import { z } from 'zod';
import { db } from '../db.server.ts';
import { env } from '../env.server.ts';
import { dispatch } from '../outbound/dispatch.server.ts';
import { endOverlap } from '../outbound/end-overlap.server.ts';
import { removeEndpoint } from '../outbound/remove-endpoint.server.ts';
import { rotateSecret } from '../outbound/rotate-secret.server.ts';
import { OVERLAP_HOURS } from '../outbound/secret-overlap.ts';
import { setEndpointStatus } from '../outbound/set-endpoint-status.server.ts';
import { deliveryQueue } from '../queue.server.ts';
import { sendTestEvent } from '../quotes/send-test-event.server.ts';
import type { InstalledShop } from '../shopify/find-shop.server.ts';
import { readForm } from './form.server.ts';

/** Of the secret, as the page showed it; empty: there was none. */
const secret_version = z.string().max(100);
const intent = z.discriminatedUnion('intent', [
  z.object({ intent: z.enum(['test', 'remove', 'pause', 'enable']) }),
  z.object({ intent: z.literal('end-overlap'), secret_version }),
  z.object({
    intent: z.literal('rotate'),
    secret_version,
    // Nothing is not zero hours.
    overlap_hours: z.string().min(1).transform(Number).pipe(z.literal(OVERLAP_HOURS)),
  }),
]);

interface IntentResult {
  /** Of the test event that was sent. */
  deliveryId?: string;
  /** The new one, this once. */
  secret?: string;
  /** Nothing was done: somebody else changed the secret since the page was read. */
  secretChanged?: true;
}

/** Does what a button of an endpoint's page asks for. Throws a Response when that cannot be. */
export async function doIntent(
  request: Request,
  shop: InstalledShop,
  id: string,
): Promise<IntentResult> {
  const wanted = intent.safeParse(Object.fromEntries(await readForm(request)));
  if (!wanted.success) throw new Response(null, { status: 400 });
  const deps = { db, clock: () => new Date(), queue: deliveryQueue() };
  const which = { shopId: shop.id, id };
  switch (wanted.data.intent) {
    case 'test': {
      const { deliveryId } = found(await sendTestEvent(deps, shop, id));
      await dispatch(deps.queue, [id]);
      return { deliveryId };
    }
    case 'remove':
      // Somebody else may have removed it already: then it is as wanted, too.
      await removeEndpoint(deps, shop.id, id);
      throw redirect('/app/settings/integrations');
    case 'pause':
      found(await setEndpointStatus(deps, which, 'paused'));
      return {};
    case 'enable':
      found(await setEndpointStatus(deps, which, 'enabled'));
      return {};
    case 'end-overlap':
      return unlessChanged(await endOverlap(db, which, wanted.data.secret_version)) ?? {};
    case 'rotate': {
      const keys = { db, encryptionKeys: env().ENCRYPTION_KEYS };
      const { secret_version: seen, overlap_hours: overlapHours } = wanted.data;
      const rotated = await rotateSecret(keys, which, { overlapHours, seen });
      return unlessChanged(rotated) ?? { secret: found(rotated).secret };
    }
  }
}

function unlessChanged(result: { ok: boolean; reason?: string }): IntentResult | null {
  if (!result.ok && result.reason === 'changed') return { secretChanged: true };
  found(result);
  return null;
}

function found<T extends { ok: boolean }>(result: T): Extract<T, { ok: true }> {
  if (!result.ok) throw new Response(null, { status: 404 });
  return result as Extract<T, { ok: true }>;
}
