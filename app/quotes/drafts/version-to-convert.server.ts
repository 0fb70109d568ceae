import { isDeepStrictEqual } from 'node:util';
import type { Prisma, QuoteVersion } from '@prisma/client';
import type { Taking } from '../steps/step.ts';
import { makeVersion } from '../versions/make-version.server.ts';
import { SNAPSHOT_SHOP, snapshotOf, snapshotSchema } from '../versions/snapshot.ts';

interface VersionToConvert {
  version: QuoteVersion;
  /** For the quote itself. */
  data: Prisma.QuoteUncheckedUpdateManyInput;
}

/**
 * The last version, unless something was changed since. Conversions that were refused leave theirs behind:
 * it serves again for as long as it says the same.
 */
export async function versionToConvert(taking: Taking): Promise<VersionToConvert> {
  const { tx, quote } = taking;
  const quoteId_number = { quoteId: quote.id, number: quote.lastVersion };
  const version = await tx.quoteVersion.findUnique({ where: { quoteId_number } });
  if (version && !quote.changed) return { version, data: {} };
  if (version?.sentAt === null && (await saysTheSame(taking, version))) {
    return { version, data: { changed: false } };
  }
  return makeVersion(taking, null);
}

async function saysTheSame({ tx, shop, quote }: Taking, version: QuoteVersion): Promise<boolean> {
  const row = await tx.shop.findUniqueOrThrow({ where: { id: shop.id }, select: SNAPSHOT_SHOP });
  return isDeepStrictEqual(snapshotSchema.parse(version.snapshot), snapshotOf(quote, row));
}
