import { numberFormat } from '../../intl-formats.ts';
import { formatMoney } from '../../format-money.ts';
import { composeMail, type ComposedMail, type MailContent } from '../../mail/compose-mail.ts';
import { chooseLocale } from '../../texts/locale.ts';
import { dueInWords } from '../customer-page/due.ts';
import { filled } from '../filled.ts';
import { momentInWords } from '../../moment-in-words.ts';
import type { CustomerReading } from '../customer-reading.ts';
import { mailTexts } from './mail-texts.ts';
import type { Snapshot } from './snapshot.ts';

export interface QuoteMailFacts {
  /** As people see it: Q-1001. */
  quoteName: string;
  /** 1, 2, 3… */
  version: number;
  snapshot: Snapshot;
  expiresAt: Date | null;
  /** What the sender adds, over any number of lines; empty: nothing. */
  message: string;
  /** Who sends it. */
  sender: string;
  /** What the shop is called, and the time zone that it is in. */
  shop: { name: string; timeZone: string };
  /** The customer's page. */
  link: string;
}

/** A mail that is read on a phone lists no more; the page has them all. */
const MOST_LINES = 10;

/**
 * Brings a quote to its customer, in the language of what they are sent: what is in it, what it comes
 * to, and where it is answered.
 */
export function quoteMail(facts: QuoteMailFacts): ComposedMail {
  const { quoteName, version, snapshot, message, sender, shop, link } = facts;
  const reading = { locale: chooseLocale([snapshot.locale]), timeZone: shop.timeZone };
  const texts = mailTexts(reading.locale);
  const which = version > 1 ? 'updated' : 'first';
  const subject = filled(texts.subject[which], { number: quoteName });
  return composeMail({
    language: reading.locale,
    subject,
    heading: subject,
    paragraphs: message === '' ? [filled(texts.sentYou[which], { sender })] : message.split(/\n+/),
    facts: [...lineFacts(facts, reading), ...sumFacts(facts, reading)],
    action: { label: texts.view, url: link },
    afterwards: [texts.whatThere, texts.questions],
    footer: filled(texts.footer, { shop: shop.name }),
  });
}

function lineFacts(
  { snapshot }: QuoteMailFacts,
  { locale }: CustomerReading,
): MailContent['facts'] {
  const { lines, currency } = snapshot;
  const quantity = numberFormat(locale);
  const listed = lines.slice(0, MOST_LINES).map((line) => ({
    label: [`${quantity.format(line.quantity)} × ${line.productTitle}`, line.variantName]
      .filter(Boolean)
      .join(', '),
    value: formatMoney(line.total, currency, locale),
  }));
  const more = lines.length - listed.length;
  if (more === 0) return listed;
  const { and, moreItems } = mailTexts(locale);
  const text = more === 1 ? moreItems.one : moreItems.several;
  return [...listed, { label: and, value: filled(text, { count: String(more) }) }];
}

function sumFacts(
  { snapshot, expiresAt }: QuoteMailFacts,
  reading: CustomerReading,
): MailContent['facts'] {
  const { locale } = reading;
  const { currency, discount, discountAmount, shipping, total } = snapshot;
  const { taxesIncluded, paymentTerms } = snapshot;
  const texts = mailTexts(locale);
  const money = (amount: string): string => formatMoney(amount, currency, locale);
  return [
    ...(discount ? [{ label: texts.discount, value: `−${money(discountAmount)}` }] : []),
    ...(shipping ? [{ label: shipping.title, value: money(shipping.price) }] : []),
    { label: texts.total[taxesIncluded ? 'taxIncluded' : 'beforeTax'], value: money(total) },
    ...(paymentTerms
      ? [{ label: texts.paymentTerms, value: dueInWords(paymentTerms, locale) }]
      : []),
    ...(expiresAt ? [{ label: texts.validUntil, value: momentInWords(expiresAt, reading) }] : []),
  ];
}
