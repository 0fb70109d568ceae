import type { Db } from '../../db.server.ts';
import type { Visiting } from './record-visit.server.ts';
import type { Visitor } from './visit.ts';

/** More than a page has room for. */
const MOST = 20;

/** Who else of the team looks at a quote now, by name; `memberId` is who asks. */
export async function listVisitors(
  db: Db,
  { shopId, quoteId, memberId }: Visiting,
  now: Date,
): Promise<Visitor[]> {
  const visits = await db.quoteVisit.findMany({
    where: {
      shopId,
      quoteId,
      ...(memberId !== null && { memberId: { not: memberId } }),
      presentUntil: { gt: now },
      member: { removedAt: null },
    },
    orderBy: [{ member: { name: 'asc' } }, { memberId: 'asc' }],
    take: MOST,
    select: { editingUntil: true, member: { select: { id: true, name: true } } },
  });
  return visits.map(({ member, editingUntil }) => ({
    ...member,
    isEditing: editingUntil !== null && editingUntil > now,
  }));
}
