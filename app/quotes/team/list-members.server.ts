import type { Db, Transaction } from '../../db.server.ts';
import { MAX_MEMBERS, type ListedMember } from './member.ts';

/** The shop's team by name, without those who left. */
export async function listMembers(db: Db | Transaction, shopId: number): Promise<ListedMember[]> {
  const members = await db.teamMember.findMany({
    where: { shopId, removedAt: null },
    orderBy: [{ name: 'asc' }, { number: 'asc' }],
    take: MAX_MEMBERS,
  });
  return members.map(({ id, name, email, takesQuotes, shopifyUserId }) => ({
    id,
    name,
    email,
    takesQuotes,
    worksHere: shopifyUserId !== null,
  }));
}
