import type { LoggedAttempt } from '../../outbound/logged-delivery.ts';
import { deliveryOutcome } from '../integrations/attempt-outcome.ts';
import type { EventWords } from './event-words.ts';
import type { TimelineEvent } from './quote-timeline.tsx';

interface QuoteEvent {
  id: string;
  type: string;
  sequence: number;
  actorId: string | null;
  occurredAt: Date;
  data: unknown;
}

interface EventDelivery {
  id: string;
  eventId: string;
  endpointId: string;
  endpointName: string;
  status: string;
  attempts: LoggedAttempt[];
}

/** Joins a quote's events, told in words, with their deliveries; their order stays. */
export function timeline(
  events: QuoteEvent[],
  deliveries: EventDelivery[],
  tell: (type: string, data: unknown) => EventWords,
): TimelineEvent[] {
  const ofEvent = Map.groupBy(deliveries, ({ eventId }) => eventId);
  return events.map(({ id, type, sequence, actorId, occurredAt, data }) => ({
    id,
    sequence,
    actorId,
    ...tell(type, data),
    occurredAt,
    deliveries: (ofEvent.get(id) ?? []).map((delivery) => ({
      id: delivery.id,
      endpointId: delivery.endpointId,
      endpointName: delivery.endpointName,
      status: delivery.status,
      outcome: deliveryOutcome(delivery.attempts),
    })),
  }));
}
