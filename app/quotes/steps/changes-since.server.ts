import { z } from 'zod';
import type { Transaction } from '../../db.server.ts';
import { changedFieldsInWords } from '../changed-fields-in-words.ts';
import { quoteUpdated } from '../team-events.ts';
import type { QuoteChange } from './step-outcome.ts';

const stored = z.object({ data: quoteUpdated });
const MOST = 20;

/** What others changed of a quote after its event `sequence`, the last first. */
export async function changesSince(
  tx: Transaction,
  { shop, quoteId }: { shop: { id: number }; quoteId: string },
  sequence: number,
): Promise<QuoteChange[]> {
  const events = await tx.event.findMany({
    where: { shopId: shop.id, quoteId, type: 'quote.updated', sequence: { gt: sequence } },
    orderBy: { sequence: 'desc' },
    take: MOST,
    select: { body: true, occurredAt: true },
  });
  return events.map(({ body, occurredAt }) => {
    const { changed_fields, updated_by } = stored.parse(JSON.parse(body)).data;
    return { what: changedFieldsInWords(changed_fields), by: updated_by, at: occurredAt };
  });
}
