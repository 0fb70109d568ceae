import { composeMail, type ComposedMail } from '../mail/compose-mail.ts';
import { momentInWords } from '../moment-in-words.ts';
import { messageText, type Message } from '../texts/message.ts';
import type { Texts } from '../texts/texts.ts';

export interface DisabledMailFacts {
  reason: 'gone' | 'failing';
  endpointName: string;
  url: string;
  /** Of the present run of failures; null when it is not known. */
  failingSince: Date | null;
  /** Of the last attempt. */
  lastError: Message | null;
  /** Deliveries that were on their way. */
  givenUp: number;
  /** The endpoint's page in the Shopify admin. */
  link: string;
}

/** How the merchant reads it. */
interface Reader {
  texts: Texts;
  /** The shop's, by its IANA name. */
  timeZone: string;
}

/** Tells a merchant that an endpoint was turned off, why, and what to do about it. */
export function disabledMail(
  facts: DisabledMailFacts,
  { texts: { t, locale }, timeZone }: Reader,
): ComposedMail {
  const { reason, endpointName, url, failingSince, lastError, givenUp, link } = facts;
  const isFailing = reason === 'failing';
  const since =
    failingSince && isFailing ? momentInWords(failingSince, { locale, timeZone }) : null;
  const why = since ? t('endpointMails.failingFor', { time: since }) : t(`endpointMails.${reason}`);
  return composeMail({
    language: locale,
    subject: t('endpointMails.subject', { endpoint: endpointName }),
    heading: t('endpointMails.heading', { endpoint: endpointName }),
    paragraphs: [
      why,
      givenUp === 0
        ? t('endpointMails.othersGoOn')
        : t('endpointMails.givenUp', { count: givenUp }),
    ],
    facts: [
      { label: t('endpointMails.endpoint'), value: endpointName },
      { label: t('endpointMails.address'), value: withoutQuery(url) },
      ...(since ? [{ label: t('endpointMails.failingSince'), value: since }] : []),
      ...(lastError
        ? [{ label: t('endpointMails.lastError'), value: messageText(t, lastError) }]
        : []),
    ],
    action: { label: t('endpointMails.open'), url: link },
    afterwards: [t(isFailing ? 'endpointMails.failingAdvice' : 'endpointMails.goneAdvice')],
    footer: t('endpointMails.footer'),
  });
}

/** A query can carry a key of the receiver, and mail is read by many. */
function withoutQuery(url: string): string {
  const { origin, pathname } = new URL(url);
  return origin + pathname;
}
