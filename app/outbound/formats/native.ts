import type { EventFacts } from './facts.ts';

/** The JSON text of the native format; PROTOCOLS.md, "Native format". Made once, when the event happens. */
export function nativeBody(event: EventFacts): string {
  return JSON.stringify({
    id: event.id,
    type: event.type,
    timestamp: event.occurredAt.toISOString(),
    shop_domain: event.shopDomain,
    data: event.data,
  });
}
