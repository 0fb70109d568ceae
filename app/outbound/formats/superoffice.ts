import { guidOf } from '../../ids.ts';
import type { EventFacts, Told } from './facts.ts';

/** Seed 002: the nine keys of SuperOffice's quote events, in their order and casing. */
export function superOfficeBody({ event, quote, endpoint }: Told): string {
  return body(event, endpoint, {
    Event: event.type,
    PrimaryKey: quote.number,
    Entity: 'quote',
    ChangedByAssociateId: quote.actorId,
  });
}

/** What SuperOffice sends when a webhook is saved; receivers answer 200 and ignore it. */
export function superOfficeTestBody(event: EventFacts, endpoint: Told['endpoint']): string {
  const about = { Event: 'test', PrimaryKey: 0, Entity: 'test', ChangedByAssociateId: 0 };
  return body(event, endpoint, about);
}

interface About {
  Event: string;
  PrimaryKey: number;
  Entity: string;
  ChangedByAssociateId: number;
}

function body(event: EventFacts, endpoint: Told['endpoint'], about: About): string {
  return JSON.stringify({
    EventId: guidOf(event.id),
    Timestamp: inTicks(event.occurredAt),
    Changes: [],
    Event: about.Event,
    PrimaryKey: about.PrimaryKey,
    Entity: about.Entity,
    ContextIdentifier: event.shopDomain,
    ChangedByAssociateId: about.ChangedByAssociateId,
    WebhookName: endpoint.name,
  });
}

/** With the seven fractional digits that .NET writes: `2018-04-24T08:13:02.8350000Z`. */
function inTicks(time: Date): string {
  return time.toISOString().replace('Z', '0000Z');
}
