import type { Db } from '../../db.server.ts';
import type { SealingKey } from '../../encryption.server.ts';
import { UTC } from '../../time-zone.ts';
import { formatAmount } from '../price.ts';
import { linkSecret } from '../versions/customer-link.server.ts';
import {
  findLinkedVersion,
  type Linked,
  type OpenedLink,
} from '../versions/find-linked-version.server.ts';
import { snapshotSchema } from '../versions/snapshot.ts';
import type { PageFacts } from './page-facts.ts';

interface ReadPageDeps {
  db: Db;
  clock: () => Date;
  encryptionKeys: SealingKey[];
}

/** What a link's page shows; null for a link that is unknown, revoked or another shop's. */
export async function readPage(deps: ReadPageDeps, opened: OpenedLink): Promise<PageFacts | null> {
  const linked = await findLinkedVersion(deps.db, opened, deps.clock());
  if (!linked) return null;
  const { version, state } = linked;
  const [files, pay, { timeZone }] = await Promise.all([
    filesOf(deps.db, opened.shop.id, version.quoteId),
    state === 'converted' ? payOf(deps.db, opened.shop.id, version) : null,
    deps.db.shop.findUniqueOrThrow({
      where: { id: opened.shop.id },
      select: { timeZone: true },
    }),
  ]);
  return {
    quoteName: version.quote.name,
    version: version.number,
    state,
    snapshot: snapshotSchema.parse(version.snapshot),
    timeZone: timeZone ?? UTC,
    sentAt: version.sentAt,
    expiresAt: version.expiresAt,
    answeredAt: version.answeredAt,
    newerSecret: newerSecretOf(linked, deps.encryptionKeys),
    files,
    pay,
    orderName: version.quote.orderName,
  };
}

/** Whoever reads the older version may be any of its recipients: all of them have to know the newer one. */
function newerSecretOf({ version, newer }: Linked, keys: SealingKey[]): string | null {
  if (!newer) return null;
  const told = new Set(newer.recipients.map((address) => address.toLowerCase()));
  const knows = version.recipients.every((address) => told.has(address.toLowerCase()));
  return knows ? linkSecret(newer, keys) : null;
}

async function filesOf(db: Db, shopId: number, quoteId: string): Promise<PageFacts['files']> {
  const files = await db.quoteFile.findMany({
    where: { shopId, quoteId, status: 'ready', url: { not: null } },
    orderBy: [{ createdAt: 'asc' }, { id: 'asc' }],
    select: { filename: true, url: true },
  });
  return files.flatMap(({ filename, url }) => (url === null ? [] : [{ filename, url }]));
}

async function payOf(
  db: Db,
  shopId: number,
  { id, quoteId }: { id: string; quoteId: string },
): Promise<PageFacts['pay']> {
  const draft = await db.draftOrder.findFirst({
    where: { shopId, quoteId, status: { notIn: ['deleted', 'refused'] } },
    orderBy: [{ createdAt: 'desc' }, { id: 'desc' }],
    select: { status: true, versionId: true, invoiceUrl: true, total: true, currency: true },
  });
  if (!draft?.invoiceUrl || draft.status === 'completed') return null;
  const { invoiceUrl: url, total, currency } = draft;
  const changed = draft.versionId !== id;
  return { url, total: total && formatAmount(total, currency), currency, changed };
}
