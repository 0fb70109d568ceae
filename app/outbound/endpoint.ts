import type { EndpointFormat } from './formats/formats.ts';
import type { ScheduleName } from './retry.ts';

/** AddToQuote: "Each AddToQuote account can configure up to five webhook endpoints." */
export const MAX_ENDPOINTS = 5;
/** Longer addresses are refused by many servers and proxies. */
export const MAX_URL_LENGTH = 2_000;

export type EndpointStatus = 'enabled' | 'paused' | 'disabled';

/** Where a merchant wants events to be sent. The secret is no part of it: it is shown once, when made. */
export interface Endpoint {
  id: string;
  name: string;
  url: string;
  /** Whose receiver listens there. */
  format: EndpointFormat;
  /** The event types subscribed to. */
  events: string[];
  status: EndpointStatus;
  schedule: ScheduleName;
  /** The most deliveries that leave for it in a minute; null: as many as there are. */
  rateLimitPerMinute: number | null;
  /** While it lies ahead, a rotation overlaps and the secret before this one signs, too. */
  previousSecretUntil: Date | null;
  createdAt: Date;
}
