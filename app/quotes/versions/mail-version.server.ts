import { appendEmail } from '../../mail/append-email.server.ts';
import { UTC } from '../../time-zone.ts';
import type { Taking } from '../steps/step.ts';
import { quoteMail } from './quote-mail.ts';
import type { Letter } from './send-request.ts';
import type { Snapshot } from './snapshot.ts';

interface MailedVersion {
  number: number;
  expiresAt: Date | null;
  snapshot: Snapshot;
  customerUrl: string;
}

/**
 * Puts a mail on its way to each recipient, of their own: none sees the others. Answers go to whoever
 * sends it, or to the shop's own address.
 */
export async function mailVersion(
  { tx, shop, quote, actor, now }: Taking,
  version: MailedVersion,
  { recipients, message }: Letter,
): Promise<void> {
  const { contactEmail, name, timeZone } = await tx.shop.findUniqueOrThrow({
    where: { id: shop.id },
    select: { contactEmail: true, name: true, timeZone: true },
  });
  const mail = quoteMail({
    quoteName: quote.name,
    version: version.number,
    snapshot: version.snapshot,
    expiresAt: version.expiresAt,
    message,
    sender: actor.name,
    shop: { name: name ?? shop.domain, timeZone: timeZone ?? UTC },
    link: version.customerUrl,
  });
  const replyTo = actor.email ?? contactEmail;
  for (const to of recipients) {
    await appendEmail(tx, { ...mail, shopId: shop.id, to, at: now, quoteId: quote.id, replyTo });
  }
}
