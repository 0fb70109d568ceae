import { composeMail, type ComposedMail } from '../../mail/compose-mail.ts';
import { formatShopMoney, type ShopMoney } from '../../shop-money.ts';
import type { Texts } from '../../texts/texts.ts';
import { formatAmount, type Amount } from '../price.ts';

/** What a mail to somebody of the team says of a quote. */
export interface QuoteInMail {
  name: string;
  customerName: string;
  customerCompany: string | null;
  /** In `currency`. */
  total: Amount;
  currency: string;
}

/** A quote, told to one of the team. */
export interface TeamMailAbout {
  quote: QuoteInMail;
  /** The quote's page in the Shopify admin. */
  link: string;
  /** In the reader's language. */
  texts: Texts;
  /** Null: not known yet. */
  money: ShopMoney | null;
}

/** Tells somebody that a quote is theirs now; `by` null: a rule gave it to them. */
export function assignedMail(about: TeamMailAbout & { by: string | null }): ComposedMail {
  const { quote, by, texts } = about;
  const { t } = texts;
  return teamMail(about, {
    subject: t('teamMails.assigned.subject', { quote: quote.name, customer: quote.customerName }),
    heading: t('teamMails.assigned.heading', { quote: quote.name }),
    paragraphs: [
      by === null ? t('teamMails.assigned.byRule') : t('teamMails.assigned.by', { person: by }),
    ],
  });
}

/** Tells somebody that a note asks them to look. */
export function mentionMail(about: TeamMailAbout & { by: string; note: string }): ComposedMail {
  const { quote, by, note, texts } = about;
  const mentioned = texts.t('teamMails.mentioned', { person: by, quote: quote.name });
  const paragraphs = note.split(/\n+/).filter(Boolean);
  return teamMail(about, { subject: mentioned, heading: mentioned, paragraphs });
}

function teamMail(
  { quote, link, texts: { t, locale }, money }: TeamMailAbout,
  said: { subject: string; heading: string; paragraphs: string[] },
): ComposedMail {
  const { customerName, customerCompany, currency } = quote;
  const total = formatShopMoney(formatAmount(quote.total, currency), currency, {
    shop: money,
    locale,
    withCode: true,
  });
  return composeMail({
    ...said,
    language: locale,
    facts: [
      { label: t('teamMails.customer'), value: customerName },
      ...(customerCompany ? [{ label: t('teamMails.company'), value: customerCompany }] : []),
      { label: t('teamMails.total'), value: total },
    ],
    action: { label: t('teamMails.open'), url: link },
    afterwards: [],
    footer: t('teamMails.footer'),
  });
}
