import { composeMail, type ComposedMail } from '../../mail/compose-mail.ts';
import { formatAmount } from '../price.ts';

/** What a mail to somebody of the team says of a quote. */
export interface QuoteInMail {
  name: string;
  customerName: string;
  customerCompany: string | null;
  /** Decimal, in `currency`. */
  total: Parameters<typeof formatAmount>[0];
  currency: string;
}

interface About {
  quote: QuoteInMail;
  /** The quote's page in the Shopify admin. */
  link: string;
}

const FOOTER = 'Quotewire wrote to you because you are on the team that works on quotes.';

/** Tells somebody that a quote is theirs now; `by` null: a rule gave it to them. */
export function assignedMail({ quote, link, by }: About & { by: string | null }): ComposedMail {
  return composeMail({
    subject: `${quote.name} from ${quote.customerName} is yours`,
    heading: `${quote.name} is yours now`,
    paragraphs: [
      by === null ? 'A rule assigned this quote to you.' : `${by} assigned this quote to you.`,
    ],
    facts: factsOf(quote),
    action: { label: 'Open the quote', url: link },
    afterwards: [],
    footer: FOOTER,
  });
}

/** Tells somebody that a note asks them to look. */
export function mentionMail({
  quote,
  link,
  by,
  note,
}: About & { by: string; note: string }): ComposedMail {
  return composeMail({
    subject: `${by} mentioned you on ${quote.name}`,
    heading: `${by} mentioned you on ${quote.name}`,
    paragraphs: note.split(/\n+/).filter(Boolean),
    facts: factsOf(quote),
    action: { label: 'Open the quote', url: link },
    afterwards: [],
    footer: FOOTER,
  });
}

function factsOf(quote: QuoteInMail): { label: string; value: string }[] {
  const { customerName, customerCompany, total, currency } = quote;
  return [
    { label: 'Customer', value: customerName },
    ...(customerCompany ? [{ label: 'Company', value: customerCompany }] : []),
    { label: 'Total', value: `${formatAmount(total, currency)} ${currency}` },
  ];
}
