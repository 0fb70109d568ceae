import { message, type Message } from '../../texts/message.ts';
import { cleanText } from '../clean-text.ts';
import { isEmailAddress } from '../email-address.ts';
import { isPayable, type Amount } from '../price.ts';
import { unitPriceOf } from '../quote-totals.ts';
import type { StepError } from '../steps/step-outcome.ts';

export const MAX_RECIPIENTS = 10;
export const MAX_MESSAGE = 5_000;
/** A year, whatever year it is. */
export const MAX_EXPIRY_DAYS = 366;
const DAY_MS = 24 * 60 * 60 * 1_000;

/** To whom a version goes, and what the sender adds. */
export interface Letter {
  /** Email addresses. */
  recipients: string[];
  /** Empty: nothing. */
  message: string;
}

/** A wish to send a quote, as it was typed. */
export interface SendRequest extends Letter {
  /** Until when it can be answered. */
  expiresAt: Date;
}

interface SentLine {
  catalogPrice: Amount;
  requestedPrice: Amount | null;
  quotedPrice: Amount | null;
}

/** The addresses and the message as they are kept: each address once, in its first spelling. */
export function readLetter({ recipients, message: words }: Letter): Letter {
  const once = new Map<string, string>();
  for (const typed of recipients) {
    const address = typed.trim();
    const known = address.toLowerCase();
    if (address !== '' && !once.has(known)) once.set(known, address);
  }
  return { recipients: [...once.values()], message: cleanText(words) };
}

/** What is wrong with a letter that was read; nothing when it can go. */
export function letterErrors({ recipients, message: words }: Letter): StepError[] {
  const errors: StepError[] = [];
  const at = (field: string, told: Message): number => errors.push({ field, message: told });
  const wrong = recipients.find((address) => !isEmailAddress(address));
  if (recipients.length === 0) at('recipients', message('refusals.sending.noRecipient'));
  else if (recipients.length > MAX_RECIPIENTS) {
    at('recipients', message('refusals.sending.mostRecipients', { max: MAX_RECIPIENTS }));
  } else if (wrong !== undefined) {
    at('recipients', message('refusals.sending.noAddress', { typed: wrong }));
  }
  if (words.length > MAX_MESSAGE) {
    at('message', message('refusals.sending.messageTooLong', { max: MAX_MESSAGE }));
  }
  return errors;
}

/** What is wrong with the time until which a version could be answered. */
export function expiryErrors(expiresAt: Date, now: Date): StepError[] {
  const field = 'expiresAt';
  const days = (expiresAt.getTime() - now.getTime()) / DAY_MS;
  if (Number.isNaN(days)) return [{ field, message: message('refusals.sending.enterDate') }];
  if (days <= 0) return [{ field, message: message('refusals.sending.past') }];
  if (days > MAX_EXPIRY_DAYS) return [{ field, message: message('refusals.sending.tooFar') }];
  return [];
}

/** What keeps lines from being offered. Nobody can pay a fraction of a cent. */
export function lineErrors(lines: readonly SentLine[], currency: string): StepError[] {
  if (lines.length === 0) {
    return [{ field: 'lines', message: message('refusals.sending.noItems') }];
  }
  return lines.flatMap((line, index) =>
    isPayable(unitPriceOf(line), currency)
      ? []
      : [{ field: `lines[${index}]`, message: message('refusals.sending.tooFine', { currency }) }],
  );
}
