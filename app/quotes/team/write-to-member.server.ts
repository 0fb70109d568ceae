import type { Transaction } from '../../db.server.ts';
import { appendEmail } from '../../mail/append-email.server.ts';
import type { ComposedMail } from '../../mail/compose-mail.ts';
import { findShopFacts } from '../../shopify/find-shop-facts.server.ts';
import { moneyOf } from '../../shopify/shop-facts.ts';
import { loadTexts } from '../../texts/load-texts.ts';
import { chooseLocale } from '../../texts/locale.ts';
import type { HeldMember } from './hold-member.server.ts';
import { quoteLink } from './quote-link.server.ts';
import type { QuoteInMail, TeamMailAbout } from './team-mail.ts';

interface AboutQuote {
  tx: Transaction;
  shop: { id: number; domain: string };
  quote: QuoteInMail & { id: string };
  now: Date;
}

/**
 * Puts a mail about a quote to somebody of the team on its way, in the language that they have the admin in, or
 * else the shop's; whoever has no address gets none.
 */
export async function writeToMember(
  { tx, shop, quote, now }: AboutQuote,
  member: Pick<HeldMember, 'email' | 'locale'>,
  compose: (about: TeamMailAbout) => ComposedMail,
): Promise<void> {
  if (member.email === '') return;
  const facts = await findShopFacts(tx, shop.domain);
  const texts = await loadTexts(chooseLocale([member.locale ?? facts.locale ?? '']));
  const mail = compose({ quote, link: quoteLink(shop, quote.id), texts, money: moneyOf(facts) });
  await appendEmail(tx, { ...mail, shopId: shop.id, to: member.email, at: now, quoteId: quote.id });
}
