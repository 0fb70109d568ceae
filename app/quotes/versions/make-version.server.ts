import type { Prisma, QuoteVersion } from '@prisma/client';
import { newId } from '../../ids.ts';
import type { Taking } from '../steps/step.ts';
import { SNAPSHOT_SHOP, snapshotOf, type Snapshot } from './snapshot.ts';

/** What sending adds to a version; null where it is made to be converted. */
export type Sending = Pick<
  Prisma.QuoteVersionUncheckedCreateInput,
  'sentAt' | 'sentBy' | 'recipients' | 'expiresAt' | 'linkHash' | 'linkSealed'
>;

export interface MadeVersion {
  version: QuoteVersion;
  snapshot: Snapshot;
  /** For the quote itself, with the rest of the step's change. */
  data: Prisma.QuoteUncheckedUpdateManyInput;
}

/** Keeps the quote as it is now, for good, as its next version. */
export async function makeVersion(
  { tx, shop, quote, now }: Pick<Taking, 'tx' | 'shop' | 'quote' | 'now'>,
  sending: Sending | null,
): Promise<MadeVersion> {
  const row = await tx.shop.findUniqueOrThrow({ where: { id: shop.id }, select: SNAPSHOT_SHOP });
  const snapshot = snapshotOf(quote, row);
  const number = quote.lastVersion + 1;
  const version = await tx.quoteVersion.create({
    data: {
      ...sending,
      id: newId('version'),
      shopId: shop.id,
      quoteId: quote.id,
      number,
      snapshot,
      total: snapshot.total,
      currency: snapshot.currency,
      createdAt: now,
    },
  });
  return { version, snapshot, data: { lastVersion: number, changed: false } };
}
