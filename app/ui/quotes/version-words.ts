import type { BadgeProps } from '@shopify/polaris';
import type { QuoteStatus } from '../../quotes/quote.ts';

/** What of a version tells how it stands. */
export interface VersionStanding {
  /** Null: made to be converted, never sent. */
  sentAt: Date | null;
  expiresAt: Date | null;
  revokedAt: Date | null;
  viewedAt: Date | null;
  answer: 'approved' | 'rejected' | null;
  /** Of the quote's versions the newest that was sent. */
  isLatestSent: boolean;
  /** Of the quote. */
  status: QuoteStatus;
}

interface VersionLook {
  label: string;
  tone?: BadgeProps['tone'];
}

/** How a version stands, in a word or two. An answer outlives the time there was for it. */
export function versionLook(version: VersionStanding, now: Date): VersionLook {
  if (version.answer === 'approved') return { label: 'Approved', tone: 'success' };
  if (version.answer === 'rejected') return { label: 'Rejected', tone: 'critical' };
  if (version.sentAt === null) return { label: 'Not sent' };
  if (!version.isLatestSent) return { label: 'Replaced' };
  if (version.revokedAt !== null) return { label: 'Link revoked', tone: 'warning' };
  if (version.status === 'expired' || (isAwaited(version) && isOver(version, now))) {
    return { label: 'Expired' };
  }
  if (version.viewedAt !== null) return { label: 'Viewed', tone: 'info' };
  return isAwaited(version) ? { label: 'Not opened yet', tone: 'attention' } : { label: 'Sent' };
}

/** Whether the customer can still answer it, as far as its link goes. */
export function isAwaited({ status, isLatestSent, answer }: VersionStanding): boolean {
  return status === 'sent' && isLatestSent && answer === null;
}

function isOver({ expiresAt }: VersionStanding, now: Date): boolean {
  return expiresAt !== null && expiresAt <= now;
}
