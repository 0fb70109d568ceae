import type { Quote, QuoteLineItem } from '@prisma/client';
import type { Transaction } from '../../db.server.ts';
import { appendEvent, type AppendedEvent } from '../../outbound/outbox.server.ts';
import type { InstalledShop } from '../../shopify/find-shop.server.ts';
import { SYSTEM, type Actor } from '../actor.ts';
import { eventData } from '../events.ts';
import { quoteFacts } from '../quote-facts.ts';
import { assigned } from '../team/assigned.ts';
import { assignedMail } from '../team/team-mail.ts';
import { writeToMember } from '../team/write-to-member.server.ts';
import { nextAssignee } from './next-assignee.server.ts';

interface Making {
  tx: Transaction;
  shop: InstalledShop;
  /** Who makes the quote. */
  actor: Actor;
  now: Date;
}

interface NewQuote {
  quote: Quote;
  lineItems: QuoteLineItem[];
}

/**
 * Gives a quote that was just made, its `quote.created` appended, to whom the rules name, and writes to
 * them unless they made it; null when no rule fits. Part of the transaction that makes it; afterwards `dispatch` to the
 * endpoints it answers, too.
 */
export async function assignNew(
  making: Making,
  { quote, lineItems }: NewQuote,
): Promise<AppendedEvent | null> {
  const { tx, shop, actor, now } = making;
  const member = await nextAssignee(tx, shop.id, { quote });
  if (!member) return null;
  const after = await tx.quote.update({
    where: { id: quote.id },
    data: { assigneeId: member.id, lastSequence: { increment: 1 } },
  });
  if (member.id !== actor.memberId) {
    await writeToMember({ ...making, quote }, member, (about) =>
      assignedMail({ ...about, by: null }),
    );
  }
  const { type, data } = assigned(member, now);
  const sequence = after.lastSequence;
  const reference = { quote_id: quote.id, quote_number: quote.name, sequence };
  return appendEvent(tx, {
    shop,
    quoteId: quote.id,
    type,
    sequence,
    occurredAt: now,
    data: eventData(type, { ...reference, ...data }),
    quote: quoteFacts({ quote: after, lineItems, actorId: SYSTEM.number }),
  });
}
