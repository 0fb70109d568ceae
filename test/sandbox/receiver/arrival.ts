import type { Behaviour } from './behaviour.ts';

/** A request as it arrived; what is kept. */
export interface Arrival {
  /** 1, 2, 3… over all endpoints and restarts. */
  sequence: number;
  /** The name in /hooks/<name>. */
  endpoint: string;
  /** ISO 8601, UTC. */
  receivedAt: string;
  /** Names in lower case. */
  headers: Record<string, string>;
  /** The raw bytes. */
  bodyBase64: string;
  /** How it was answered, and with which status, if with any. */
  behaviour: Behaviour['kind'];
  status: number | null;
}
