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

const intent = z.discriminatedUnion('intent', [
  z.object({ intent: z.enum(['test', 'remove', 'pause', 'enable', 'end-overlap']) }),
  z.object({
    intent: z.literal('rotate'),
    // Nothing is not zero hours.
    overlap_hours: z.string().min(1).transform(Number).pipe(z.literal(OVERLAP_HOURS)),
  }),
]);

interface IntentResult {
  /** Of the test event that was sent. */
  deliveryId?: string;
  /** The new one, this once. */
  secret?: string;
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
      found(await endOverlap(db, shop.id, id));
      return {};
    case 'rotate': {
      const keys = { db, encryptionKeys: env().ENCRYPTION_KEYS };
      const { secret } = found(await rotateSecret(keys, which, wanted.data.overlap_hours));
      return { secret };
    }
  }
}

function found<T extends { ok: boolean }>(result: T): Extract<T, { ok: true }> {
  if (!result.ok) throw new Response(null, { status: 404 });
  return result as Extract<T, { ok: true }>;
}
