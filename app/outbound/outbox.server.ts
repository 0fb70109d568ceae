import type { Transaction } from '../db.server.ts';
import { newId } from '../ids.ts';
import { formatBody, testBody, type Sample } from './formats/format-body.ts';
import { eraseBody, type Erased } from './formats/erase-body.ts';
import type { EventFacts, QuoteFacts } from './formats/facts.ts';
import { hasEvent, type EndpointFormat } from './formats/formats.ts';
import { nativeBody } from './formats/native.ts';

/** Something that happened, to be told to every endpoint that subscribed to it. */
export interface NewEvent {
  shop: { id: number; domain: string };
  /** Null for test events, which belong to no quote. */
  quoteId: string | null;
  type: string;
  /** 1, 2, 3… per quote; null for test events. */
  sequence: number | null;
  /** The team member whose doing it is; left out of all else. */
  actorId?: string | null;
  occurredAt: Date;
  /** As it goes over the wire, checked against its type's schema. */
  data: Record<string, unknown>;
  /** For the formats that tell of the quote itself; an event that only the native format has needs none. */
  quote?: QuoteFacts;
  /** Only this endpoint, whatever it subscribes to. */
  endpointId?: string;
  /** Makes it a test: an endpoint of a vendor's format gets that vendor's own kind, about a made-up quote. */
  sample?: Sample;
}

/** What was committed for an event; `dispatch` wakes the endpoints. */
export interface AppendedEvent {
  eventId: string;
  /** Those on their way; what a disabled endpoint misses is none of them. */
  deliveryIds: string[];
  /** Where each of the deliveries goes. */
  endpointIds: string[];
}

/**
 * Appends an event and one delivery per endpoint that is to hear of it, in the transaction of the
 * change it tells of: both are committed or neither is. The bodies are frozen here, the native one
 * with the event and a vendor's with its delivery, so that every attempt, resend and replay signs the
 * same bytes. After the commit, `dispatch` to the endpoints.
 */
export async function appendEvent(tx: Transaction, event: NewEvent): Promise<AppendedEvent> {
  const { shop, quoteId, type, sequence, actorId, occurredAt, data } = event;
  const facts = { id: newId('event'), type, occurredAt, shopDomain: shop.domain, data };
  const body = nativeBody(facts);
  await tx.event.createMany({
    data: { id: facts.id, shopId: shop.id, quoteId, type, sequence, actorId, occurredAt, body },
  });

  const endpoints = await hearing(tx, event);
  const deliveries = endpoints.map((endpoint) => ({
    id: newId('delivery'),
    shopId: shop.id,
    eventId: facts.id,
    eventType: type,
    endpointId: endpoint.id,
    format: endpoint.format,
    body: vendorBody(facts, event, endpoint),
    createdAt: occurredAt,
    ...(endpoint.misses ? { status: 'failed' as const, completedAt: occurredAt } : ON_ITS_WAY),
  }));
  if (deliveries.length > 0) await tx.delivery.createMany({ data: deliveries });
  const leaving = deliveries.filter(({ status }) => status === 'pending');
  return {
    eventId: facts.id,
    deliveryIds: leaving.map(({ id }) => id),
    endpointIds: leaving.map(({ endpointId }) => endpointId),
  };
}

const ON_ITS_WAY = { status: 'pending' as const, completedAt: null };

interface HearingEndpoint {
  id: string;
  name: string;
  format: EndpointFormat;
  /** It is turned off: its delivery is made, with its body, and failed at once. */
  misses: boolean;
}

/**
 * Who is told. A paused endpoint hears of what happens meanwhile once it is resumed; a disabled one
 * when it is enabled and somebody has what it missed sent again; none hears of what its format has no
 * words for.
 */
async function hearing(tx: Transaction, event: NewEvent): Promise<HearingEndpoint[]> {
  const { endpointId, type } = event;
  const endpoints = await tx.endpoint.findMany({
    where: {
      shopId: event.shop.id,
      removedAt: null,
      ...(endpointId ? { id: endpointId } : { events: { has: type } }),
    },
    select: { id: true, name: true, format: true, status: true },
  });
  return endpoints
    .filter(({ format }) => event.sample ?? hasEvent(format, type))
    .map(({ status, ...told }) => ({ ...told, misses: status === 'disabled' && !endpointId }));
}

/** Null where the event's own body does. */
function vendorBody(facts: EventFacts, event: NewEvent, endpoint: HearingEndpoint): string | null {
  const { format, name } = endpoint;
  const { quote, sample } = event;
  if (format === 'native') return null;
  if (sample) return testBody(format, { event: facts, endpoint: { name } }, sample);
  if (!quote) throw new Error(`a ${event.type} without its quote cannot be told to ${format}`);
  return formatBody(format, { event: facts, quote, endpoint: { name } });
}

/**
 * Takes a customer out of what these quotes' events were frozen as for vendors' formats, and out of
 * what was sent with them and answered. The events' own bodies are their owner's to erase.
 */
export async function eraseDeliveries(
  tx: Transaction,
  { shopId, quoteIds }: { shopId: number; quoteIds: string[] },
  erased: Erased,
): Promise<void> {
  const ofQuotes = { shopId, event: { quoteId: { in: quoteIds } } };
  await tx.attempt.updateMany({
    where: { shopId, delivery: ofQuotes },
    data: { responseBody: null, requestHeaders: null },
  });
  const frozen = await tx.delivery.findMany({
    where: { ...ofQuotes, body: { not: null } },
    select: { id: true, format: true, body: true },
  });
  const ids = frozen.map(({ id }) => id);
  const bodies = frozen.map(({ format, body }) => eraseBody(format, body ?? '', erased));
  await tx.$executeRaw`
    UPDATE deliveries d SET body = e.body
      FROM unnest(${ids}::text[], ${bodies}::text[]) AS e(id, body)
     WHERE d.id = e.id COLLATE "C" AND d.shop_id = ${shopId}`;
}
