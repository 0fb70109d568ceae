import type { Transaction } from '../db.server.ts';
import { bodyWithoutCustomer } from './events.ts';

/** Takes customers out of the stored events of these quotes. */
export async function eraseEvents(
  tx: Transaction,
  { shopId, quoteIds }: { shopId: number; quoteIds: string[] },
): Promise<void> {
  const events = await tx.event.findMany({
    where: { shopId, quoteId: { in: quoteIds } },
    select: { id: true, body: true },
  });
  const ids = events.map(({ id }) => id);
  const bodies = events.map(({ body }) => bodyWithoutCustomer(body));
  await tx.$executeRaw`
    UPDATE events v SET body = e.body
      FROM unnest(${ids}::text[], ${bodies}::text[]) AS e(id, body)
     WHERE v.id = e.id COLLATE "C" AND v.shop_id = ${shopId}`;
}
