import type { Db } from '../../../db.server.ts';
import { CURRENT } from '../../steps/current-quote.ts';
import { SNAPSHOT_SHOP, snapshotOf, snapshotSchema } from '../snapshot.ts';
import type { ComparedVersion } from './compared-version.ts';
import { readVersionChoice, type ReadChoice, type VersionChoice } from './version-choice.ts';

/** More versions than anybody compares: the newest so many are there to be chosen. */
const MOST = 200;

/** A version as it is chosen from. */
export interface ChoosableVersion {
  number: number;
  createdAt: Date;
  sentAt: Date | null;
}

/** Two versions of a quote beside each other, and those to choose from. */
export interface FoundComparison {
  quote: { id: string; name: string; changed: boolean };
  /** The last first. */
  versions: ChoosableVersion[];
  /** Null: the quote was never sent, and there is nothing to compare. */
  compared: (ReadChoice & { before: ComparedVersion; after: ComparedVersion }) | null;
}

/** The versions of a quote that an address asks to compare; null when the shop has no such quote. */
export async function findComparison(
  db: Db,
  { shopId, quoteId }: { shopId: number; quoteId: string },
  params: URLSearchParams,
): Promise<FoundComparison | null> {
  const quote = await db.quote.findFirst({
    where: { id: quoteId, shopId, status: { not: 'deleted' } },
    include: {
      ...CURRENT,
      shop: { select: SNAPSHOT_SHOP },
      versions: {
        select: { number: true, createdAt: true, sentAt: true },
        orderBy: { number: 'desc' },
        take: MOST,
      },
    },
  });
  if (!quote) return null;
  const { id, name, changed, versions, shop } = quote;
  const found = { quote: { id, name, changed }, versions };
  const numbers = versions.map(({ number }) => number);
  const read = readVersionChoice(params, { numbers, changed });
  if (!read) return { ...found, compared: null };
  const stored = await db.quoteVersion.findMany({
    where: { shopId, quoteId: id, number: { in: numbersOf(read) } },
    select: { number: true, snapshot: true, expiresAt: true },
  });
  const versionOf = (choice: VersionChoice): ComparedVersion => {
    const version = stored.find(({ number }) => number === choice);
    if (!version) return { snapshot: snapshotOf(quote, shop), expiresAt: null };
    return { snapshot: snapshotSchema.parse(version.snapshot), expiresAt: version.expiresAt };
  };
  const { from, to } = read.chosen;
  return { ...found, compared: { ...read, before: versionOf(from), after: versionOf(to) } };
}

function numbersOf({ chosen }: ReadChoice): number[] {
  return [chosen.from, chosen.to].filter((choice) => choice !== 'now');
}
