import type { Snapshot } from '../snapshot.ts';

/** What is compared: a version, or the quote as it stands now. */
export interface ComparedVersion {
  snapshot: Snapshot;
  /** Until when it can be answered; null: it was never sent. */
  expiresAt: Date | null;
}

export type ComparedLine = Snapshot['lines'][number];
