import type { QuoteStatus } from '../quote.ts';

/** What a version that was sent is to whoever opens its link. */
export type VersionState =
  /** To be approved or rejected. */
  | 'open'
  | 'approved'
  | 'rejected'
  | 'expired'
  /** A newer one was sent. */
  | 'superseded'
  /** The team is at it again. */
  | 'withdrawn'
  /** A draft order was made. */
  | 'converted'
  | 'ordered';

interface Standing {
  /** Of the quote. */
  status: QuoteStatus;
  /** A newer version was sent. */
  superseded: boolean;
  /** Of the version; null: never. */
  expiresAt: Date | null;
  now: Date;
}

/** Only `open` can be answered by the customer. Expiry counts from its minute, not from when it was noted. */
export function versionState({ status, superseded, expiresAt, now }: Standing): VersionState {
  if (status === 'ordered') return 'ordered';
  if (superseded) return 'superseded';
  switch (status) {
    case 'sent':
      return expiresAt !== null && expiresAt <= now ? 'expired' : 'open';
    case 'converted':
    case 'invoiced':
      return 'converted';
    case 'requested':
    case 'deleted':
      return 'withdrawn';
    case 'approved':
    case 'rejected':
    case 'expired':
      return status;
  }
}
