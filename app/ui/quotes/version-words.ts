import type { BadgeProps } from '@shopify/polaris';
import type { QuoteStatus } from '../../quotes/quote.ts';
import type { PlainTextKey } from '../../texts/catalogue.ts';

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
  label: PlainTextKey;
  tone?: BadgeProps['tone'];
}

/** How a version stands, in a word or two. An answer outlives the time there was for it. */
export function versionLook(version: VersionStanding, now: Date): VersionLook {
  if (version.answer === 'approved')
    return { label: 'quote.versions.looks.approved', tone: 'success' };
  if (version.answer === 'rejected')
    return { label: 'quote.versions.looks.rejected', tone: 'critical' };
  if (version.sentAt === null) return { label: 'quote.versions.looks.notSent' };
  if (!version.isLatestSent) return { label: 'quote.versions.looks.replaced' };
  if (version.revokedAt !== null) return { label: 'quote.versions.looks.revoked', tone: 'warning' };
  if (version.status === 'expired' || (isAwaited(version) && isOver(version, now))) {
    return { label: 'quote.versions.looks.expired' };
  }
  if (version.viewedAt !== null) return { label: 'quote.versions.looks.viewed', tone: 'info' };
  return isAwaited(version)
    ? { label: 'quote.versions.looks.unopened', tone: 'attention' }
    : { label: 'quote.versions.looks.sent' };
}

/** Whether the customer can still answer it, as far as its link goes. */
export function isAwaited({ status, isLatestSent, answer }: VersionStanding): boolean {
  return status === 'sent' && isLatestSent && answer === null;
}

function isOver({ expiresAt }: VersionStanding, now: Date): boolean {
  return expiresAt !== null && expiresAt <= now;
}
