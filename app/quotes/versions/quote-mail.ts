import { formatMoney } from '../../format-money.ts';
import { composeMail, type ComposedMail, type MailContent } from '../../mail/compose-mail.ts';
import { dueInWords } from '../customer-page/due.ts';
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
  shopDomain: string;
  /** The customer's page. */
  link: string;
}

/** A mail that is read on a phone lists no more; the page has them all. */
const MOST_LINES = 10;
const LOCALE = 'en';

/** Brings a quote to its customer: what is in it, what it comes to, and where it is answered. */
export function quoteMail(facts: QuoteMailFacts): ComposedMail {
  const { quoteName, version, message, sender, shopDomain, link } = facts;
  const what = version > 1 ? 'updated quote' : 'quote';
  return composeMail({
    subject: `Your ${what} ${quoteName}`,
    heading: `Your ${what} ${quoteName}`,
    paragraphs: message === '' ? [`${sender} has sent you this ${what}.`] : message.split(/\n+/),
    facts: [...lineFacts(facts), ...sumFacts(facts)],
    action: { label: 'View and answer the quote', url: link },
    afterwards: [
      'There you see all of it and can approve or reject it. The link is private: whoever has it can answer.',
      'If you have a question, reply to this email.',
    ],
    footer: `You get this because ${shopDomain} sent you a quote.`,
  });
}

function lineFacts({ snapshot }: QuoteMailFacts): MailContent['facts'] {
  const { lines, currency } = snapshot;
  const listed = lines.slice(0, MOST_LINES).map((line) => ({
    label: [`${line.quantity} × ${line.productTitle}`, line.variantName].filter(Boolean).join(', '),
    value: formatMoney(line.total, currency, LOCALE),
  }));
  const more = lines.length - listed.length;
  if (more === 0) return listed;
  return [...listed, { label: 'And', value: more === 1 ? '1 more item' : `${more} more items` }];
}

function sumFacts({ snapshot, expiresAt }: QuoteMailFacts): MailContent['facts'] {
  const { currency, discount, discountAmount, shipping, total, paymentTerms } = snapshot;
  const money = (amount: string): string => formatMoney(amount, currency, LOCALE);
  return [
    ...(discount ? [{ label: 'Discount', value: `−${money(discountAmount)}` }] : []),
    ...(shipping ? [{ label: shipping.title, value: money(shipping.price) }] : []),
    { label: 'Total before tax', value: money(total) },
    ...(paymentTerms ? [{ label: 'Payment terms', value: dueInWords(paymentTerms, LOCALE) }] : []),
    ...(expiresAt ? [{ label: 'Valid until', value: inWords(expiresAt) }] : []),
  ];
}

/** "December 22, 2026 at 6:04 PM UTC": a mail does not know its reader's time zone. */
function inWords(at: Date): string {
  const format = new Intl.DateTimeFormat('en-US', {
    timeZone: 'UTC',
    dateStyle: 'long',
    timeStyle: 'short',
  });
  return `${format.format(at).replace(/\u202f/g, ' ')} UTC`;
}
