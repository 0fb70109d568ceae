import type { Snapshot } from '../versions/snapshot.ts';
import type { VersionState } from '../versions/version-state.ts';

/** All that a customer is shown of a version that they were sent. */
export interface PageFacts {
  /** As people see it: Q-1001. */
  quoteName: string;
  /** 1, 2, 3… */
  version: number;
  state: VersionState;
  snapshot: Snapshot;
  /** The shop's, by its IANA name. */
  timeZone: string;
  sentAt: Date | null;
  expiresAt: Date | null;
  answeredAt: Date | null;
  /** The secret part of the newest version's link, where the readers of this one were sent it too. */
  newerSecret: string | null;
  /** What the shopper attached. */
  files: { filename: string; url: string }[];
  /** The checkout of its draft order; `changed` when that was made of another version. */
  pay: { url: string; total: string | null; currency: string; changed: boolean } | null;
  /** Like #1042, once it is known. */
  orderName: string | null;
}
