import type { LoggedAttempt } from '../../outbound/logged-delivery.ts';
import { deliveryOutcome } from '../integrations/attempt-outcome.ts';
import type { TimelineEvent } from './quote-timeline.tsx';

interface QuoteEvent {
  id: string;
  type: string;
  occurredAt: Date;
}

interface EventDelivery {
  id: string;
  eventId: string;
  endpointId: string;
  endpointName: string;
  status: string;
  attempts: LoggedAttempt[];
}

/** Joins a quote's events with their deliveries, the newest event first. */
export function timeline(
  events: QuoteEvent[],
  deliveries: EventDelivery[],
  titleOf: (type: string) => string,
): TimelineEvent[] {
  return events.toReversed().map((event) => ({
    id: event.id,
    title: titleOf(event.type),
    occurredAt: event.occurredAt,
    deliveries: deliveries
      .filter((delivery) => delivery.eventId === event.id)
      .map(({ id, endpointId, endpointName, status, attempts }) => ({
        id,
        endpointId,
        endpointName,
        status,
        outcome: deliveryOutcome(attempts),
      })),
  }));
}
