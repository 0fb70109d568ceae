import type { CappedCount } from './capped-count.ts';

/** What a replay would send, for the dialog that asks. */
export interface ReplayPreview {
  /** Endpoints that something would be sent to. */
  endpoints: ({ id: string; name: string; isPaused: boolean } & CappedCount)[];
  /** Names of those in the filter that are turned off: nothing is sent to them. */
  turnedOff: string[];
}
