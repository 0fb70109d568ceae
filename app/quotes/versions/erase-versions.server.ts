import type { Prisma } from '@prisma/client';
import type { Transaction } from '../../db.server.ts';
import { ERASED_EMAIL, ERASED_NAME } from '../erased-customer.ts';
import { snapshotSchema, type Snapshot } from './snapshot.ts';

/** Takes customers out of what they were sent and answered; their links lead nowhere from now on. */
export async function eraseVersions(
  tx: Transaction,
  which: Prisma.QuoteVersionWhereInput & { shopId: number },
  now: Date,
): Promise<void> {
  const versions = await tx.quoteVersion.findMany({
    where: which,
    select: { id: true, snapshot: true },
  });
  const ids = versions.map(({ id }) => id);
  const snapshots = versions.map(({ snapshot }) =>
    JSON.stringify(withoutCustomer(snapshotSchema.parse(snapshot))),
  );
  await tx.$executeRaw`
    UPDATE quote_versions v SET snapshot = e.snapshot::jsonb
      FROM unnest(${ids}::text[], ${snapshots}::text[]) AS e(id, snapshot)
     WHERE v.id = e.id COLLATE "C" AND v.shop_id = ${which.shopId}`;
  await tx.quoteVersion.updateMany({
    where: which,
    data: { recipients: [], reason: null, linkSealed: null },
  });
  await tx.quoteVersion.updateMany({
    where: { ...which, answeredBy: { not: null } },
    data: { answeredBy: ERASED_NAME },
  });
  await tx.quoteVersion.updateMany({
    where: { ...which, linkHash: { not: null }, revokedAt: null },
    data: { revokedAt: now },
  });
}

/** Prices and products stay. */
function withoutCustomer(snapshot: Snapshot): Snapshot {
  return {
    ...snapshot,
    lines: snapshot.lines.map((line) => ({ ...line, note: null, customFields: {} })),
    poNumber: null,
    customer: {
      gid: null,
      name: ERASED_NAME,
      firstName: null,
      lastName: null,
      email: ERASED_EMAIL,
      phone: null,
      company: null,
    },
    companyGid: null,
    companyContactGid: null,
    companyLocationGid: null,
    companyName: null,
    companyLocationName: null,
    buysAsThemself: false,
    address: null,
    customFields: {},
  };
}
