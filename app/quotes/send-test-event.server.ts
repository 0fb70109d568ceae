import type { Db } from '../db.server.ts';
import { newId } from '../ids.ts';
import { appendEvent } from '../outbound/outbox.server.ts';
import type { InstalledShop } from '../shopify/find-shop.server.ts';
import { sampleEvents } from './sample-event.ts';

export type SentTestEvent =
  | { ok: true; /** To be dispatched: it is committed. */ deliveryId: string }
  | { ok: false; reason: 'not_found' };

/**
 * Sends a test to one endpoint, whatever that subscribes to: a `quote.test`, or what the vendor of its
 * format would send. It makes no quote.
 */
export async function sendTestEvent(
  deps: { db: Db; clock: () => Date },
  shop: InstalledShop,
  endpointId: string,
): Promise<SentTestEvent> {
  return deps.db.$transaction(async (tx) => {
    // Locked, so that it is not removed between this look and the delivery.
    const endpoints = await tx.$queryRaw<unknown[]>`
      SELECT 1 FROM endpoints
      WHERE id = ${endpointId} AND shop_id = ${shop.id} AND removed_at IS NULL FOR SHARE`;
    if (endpoints.length === 0) return { ok: false, reason: 'not_found' };
    const sample = sampleEvents(newId('quote'));
    const { deliveryIds } = await appendEvent(tx, {
      shop,
      quoteId: null,
      type: 'quote.test',
      sequence: null,
      occurredAt: deps.clock(),
      data: sample('quote.test').data,
      endpointId,
      sample,
    });
    const [deliveryId] = deliveryIds;
    if (!deliveryId) throw new Error(`no delivery was made for the test of endpoint ${endpointId}`);
    return { ok: true, deliveryId };
  });
}
