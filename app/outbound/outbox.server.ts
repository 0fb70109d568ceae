import type { Transaction } from '../db.server.ts';
import { newId } from '../ids.ts';
import { nativeBody } from './formats/native.ts';

/** Something that happened, to be told to every endpoint that subscribed to it. */
export interface NewEvent {
  shop: { id: number; domain: string };
  /** Null for test events, which belong to no quote. */
  quoteId: string | null;
  type: string;
  /** 1, 2, 3… per quote; null for test events. */
  sequence: number | null;
  occurredAt: Date;
  /** As it goes over the wire, checked against its type's schema. */
  data: Record<string, unknown>;
  /** Only this endpoint, whatever it subscribes to. */
  endpointId?: string;
}

/**
 * Appends an event and one delivery per endpoint that is to hear of it, in the transaction of the
 * change it tells of: both are committed or neither is. The body is frozen here, so that every
 * attempt, resend and replay signs the same bytes. After the commit, `dispatch` the deliveries.
 */
export async function appendEvent(
  tx: Transaction,
  event: NewEvent,
): Promise<{ eventId: string; deliveryIds: string[] }> {
  const { shop, quoteId, type, sequence, occurredAt } = event;
  const eventId = newId('event');
  const body = nativeBody({
    id: eventId,
    type,
    occurredAt,
    shopDomain: shop.domain,
    data: event.data,
  });
  await tx.event.createMany({
    data: { id: eventId, shopId: shop.id, quoteId, type, sequence, occurredAt, body },
  });

  const endpoints = await tx.endpoint.findMany({
    where: { shopId: shop.id, removedAt: null, ...hears(event) },
    select: { id: true },
  });
  const deliveries = endpoints.map((endpoint) => ({
    id: newId('delivery'),
    shopId: shop.id,
    eventId,
    endpointId: endpoint.id,
    createdAt: occurredAt,
    nextAttemptAt: occurredAt,
  }));
  if (deliveries.length > 0) await tx.delivery.createMany({ data: deliveries });
  return { eventId, deliveryIds: deliveries.map((delivery) => delivery.id) };
}

/**
 * A paused endpoint hears of what happens meanwhile once it is resumed; a disabled one had its
 * answer and hears of nothing new.
 */
function hears(event: NewEvent) {
  if (event.endpointId) return { id: event.endpointId };
  return { events: { has: event.type }, status: { in: ['enabled' as const, 'paused' as const] } };
}
