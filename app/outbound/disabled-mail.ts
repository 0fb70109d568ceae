import { composeMail, type ComposedMail } from '../mail/compose-mail.ts';

export interface DisabledMailFacts {
  reason: 'gone' | 'failing';
  endpointName: string;
  url: string;
  /** Of the present run of failures; null when it is not known. */
  failingSince: Date | null;
  /** Of the last attempt, in plain words. */
  lastError: string | null;
  /** Deliveries that were on their way. */
  givenUp: number;
  /** The endpoint's page in the Shopify admin. */
  link: string;
}

const FOOTER =
  'Quotewire wrote to the address of your Shopify account, because it stopped sending to one of its endpoints.';

/** Tells a merchant that an endpoint was turned off, why, and what to do about it. */
export function disabledMail(facts: DisabledMailFacts): ComposedMail {
  const { reason, endpointName, url, failingSince, lastError, link } = facts;
  const since = failingSince && reason === 'failing' ? inWords(failingSince) : null;
  return composeMail({
    subject: `“${endpointName}” no longer gets your quote events`,
    heading: `“${endpointName}” was disabled`,
    paragraphs: [why(reason, since), waiting(facts.givenUp)],
    facts: [
      { label: 'Endpoint', value: endpointName },
      { label: 'Address', value: withoutQuery(url) },
      ...(since ? [{ label: 'Failing since', value: since }] : []),
      ...(lastError ? [{ label: 'Last error', value: lastError }] : []),
    ],
    action: { label: 'Open the endpoint', url: link },
    afterwards: [advice(reason)],
    footer: FOOTER,
  });
}

function why(reason: DisabledMailFacts['reason'], since: string | null): string {
  if (reason === 'gone') {
    return 'Its server answered 410 (Gone), which asks for no more events, so Quotewire stopped sending to it.';
  }
  const when = since ? ` since ${since}` : '';
  return `Every attempt to reach it has failed${when}, so Quotewire stopped sending to it.`;
}

function waiting(count: number): string {
  const kept = 'Nothing is lost: each is kept in the log and can be sent again.';
  if (count === 0) return 'Your other endpoints are not affected.';
  return count === 1
    ? `One delivery was still on its way and is marked as failed. ${kept}`
    : `${count.toLocaleString('en')} deliveries were still on their way and are marked as failed. ${kept}`;
}

function advice(reason: DisabledMailFacts['reason']): string {
  return reason === 'gone'
    ? 'If that was a mistake, put it right on your server and enable the endpoint again. If you no longer need it, remove it.'
    : 'Put right what the last error tells, enable the endpoint again, and send it a test event. If you no longer need it, remove it.';
}

/** A query can carry a key of the receiver, and mail is read by many. */
function withoutQuery(url: string): string {
  const { origin, pathname } = new URL(url);
  return origin + pathname;
}

/** "November 16, 2026 at 6:04 PM UTC": a mail does not know its reader's time zone. */
function inWords(at: Date): string {
  const format = new Intl.DateTimeFormat('en-US', {
    timeZone: 'UTC',
    dateStyle: 'long',
    timeStyle: 'short',
  });
  return `${format.format(at).replace(/\u202f/g, ' ')} UTC`;
}
