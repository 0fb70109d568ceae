import type { Db } from '../../db.server.ts';
import type { Visiting } from './record-visit.server.ts';
import { knownBefore, type News } from './visit.ts';

/** What is news of a quote to somebody; null: nothing is, or they were never there. */
export async function findNews(
  db: Db,
  { shopId, quoteId, memberId }: Visiting,
  now: Date,
): Promise<News | null> {
  if (memberId === null) return null;
  const visit = await db.quoteVisit.findFirst({ where: { shopId, quoteId, memberId } });
  if (!visit) return null;
  const known = knownBefore(visit, now);
  const count = await db.event.count({
    where: {
      shopId,
      quoteId,
      sequence: { gt: known.sequence },
      // In SQL an absent actor is not another one.
      OR: [{ actorId: null }, { actorId: { not: memberId } }],
    },
  });
  return count === 0 ? null : { count, after: known.sequence, since: known.at };
}
