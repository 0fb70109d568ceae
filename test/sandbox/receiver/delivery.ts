import type { Arrival } from './arrival.ts';
import type { Judgement } from './verify.ts';

/** A request with what can be said about it. */
export interface Delivery extends Omit<Arrival, 'bodyBase64'>, Judgement {
  body: string;
  /** The body as an event, if it is one in the native format. */
  event: { id: string; type: string; data: Record<string, unknown> } | null;
  eventType: string | null;
  quoteNumber: string | null;
  deliveryId: string | null;
  attempt: number | null;
}

/** Puts together what a request says about itself, none of which is trusted, and its judgement. */
export function describe(arrival: Arrival, judgement: Judgement): Delivery {
  const { bodyBase64, ...rest } = arrival;
  const body = Buffer.from(bodyBase64, 'base64').toString('utf8');
  const event = eventIn(body);
  const { headers } = arrival;
  const quoteNumber = event?.data.quote_number;
  return {
    ...rest,
    ...judgement,
    body,
    event,
    eventType: headers['x-addtoquote-event'] ?? event?.type ?? null,
    quoteNumber: typeof quoteNumber === 'string' ? quoteNumber : null,
    deliveryId: headers['x-addtoquote-delivery-id'] ?? null,
    attempt: Number(headers['x-addtoquote-attempt']) || null,
  };
}

function eventIn(body: string): Delivery['event'] {
  try {
    const { id, type, data } = record(JSON.parse(body));
    if (typeof id !== 'string' || typeof type !== 'string') return null;
    return { id, type, data: record(data) };
  } catch {
    // Whatever arrives is kept and shown, JSON or not.
    return null;
  }
}

function record(value: unknown): Record<string, unknown> {
  return typeof value === 'object' && value !== null ? { ...value } : {};
}
