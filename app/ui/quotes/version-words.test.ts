import { expect, it } from 'vitest';
import { en } from '../../texts/en/catalogue.ts';
import { createTexts } from '../../texts/texts.ts';
import { versionLook, type VersionStanding } from './version-words.ts';

const { t } = createTexts('en', en);

const now = new Date('2026-11-21T18:00:00Z');
const before = new Date('2026-11-20T18:00:00Z');
const after = new Date('2026-11-22T18:00:00Z');
const sent: VersionStanding = {
  sentAt: before,
  expiresAt: after,
  revokedAt: null,
  viewedAt: null,
  answer: null,
  isLatestSent: true,
  status: 'sent',
};

it.each<[Partial<VersionStanding>, string]>([
  [{}, 'Not opened yet'],
  [{ viewedAt: before }, 'Viewed'],
  [{ viewedAt: before, expiresAt: before }, 'Expired'],
  [{ expiresAt: now }, 'Expired'],
  [{ expiresAt: null }, 'Not opened yet'],
  [{ revokedAt: before }, 'Link revoked'],
  [{ isLatestSent: false, expiresAt: before }, 'Replaced'],
  [{ answer: 'approved', expiresAt: before, isLatestSent: false }, 'Approved'],
  [{ answer: 'rejected', revokedAt: before }, 'Rejected'],
  [{ sentAt: null, isLatestSent: false }, 'Not sent'],
  [{ status: 'expired', viewedAt: before }, 'Expired'],
  [{ status: 'ordered', expiresAt: before }, 'Sent'],
  [{ status: 'converted', expiresAt: before, viewedAt: before }, 'Viewed'],
])('a version with %j stands as %j', (changes, label) => {
  expect(t(versionLook({ ...sent, ...changes }, now).label)).toBe(label);
});
