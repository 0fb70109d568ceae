import type { Transaction } from '../../db.server.ts';
import { appendEmail } from '../../mail/append-email.server.ts';
import type { ComposedMail } from '../../mail/compose-mail.ts';
import { quoteLink } from './quote-link.server.ts';
import type { QuoteInMail } from './team-mail.ts';

interface AboutQuote {
  tx: Transaction;
  shop: { id: number; domain: string };
  quote: QuoteInMail & { id: string };
  now: Date;
}

/** Puts a mail about a quote to somebody of the team on its way; whoever has no address gets none. */
export async function writeToMember(
  { tx, shop, quote, now }: AboutQuote,
  member: { email: string },
  compose: (about: { quote: QuoteInMail; link: string }) => ComposedMail,
): Promise<void> {
  if (member.email === '') return;
  const mail = compose({ quote, link: quoteLink(shop, quote.id) });
  await appendEmail(tx, { ...mail, shopId: shop.id, to: member.email, at: now, quoteId: quote.id });
}
