import { message, type Message } from '../../texts/message.ts';
import { cleanLine, cleanText } from '../clean-text.ts';
import type { SettingError } from '../setting-error.ts';

/** How a shop's quotes are numbered, and what they say. */
export interface QuoteSettings {
  prefix: string;
  nextNumber: number;
  /** Days for which what a customer was sent can be answered. */
  expiryDays: number;
  /** Below the lines of whatever is sent; empty: nothing. */
  terms: string;
}

/** As typed. */
export interface QuoteSettingsDraft {
  prefix: string;
  nextNumber: string;
  expiryDays: string;
  terms: string;
}

export const MAX_PREFIX = 10;
/** Lists are paged by numbers of up to nine digits, and there are to be more quotes after it. */
export const MAX_NEXT_NUMBER = 900_000_000;
export const MAX_EXPIRY_DAYS = 365;
export const MAX_TERMS = 10_000;

/** The settings that were typed; or everything that is wrong with them. */
export function parseQuoteSettings(
  draft: QuoteSettingsDraft,
): { ok: true; settings: QuoteSettings } | { ok: false; errors: SettingError[] } {
  const settings = {
    prefix: cleanLine(draft.prefix),
    nextNumber: wholeNumber(draft.nextNumber),
    expiryDays: wholeNumber(draft.expiryDays),
    terms: cleanText(draft.terms),
  };
  const judged: [field: string, wrong: boolean, told: Message][] = [
    [
      'prefix',
      settings.prefix.length > MAX_PREFIX,
      message('refusals.characters', { max: MAX_PREFIX }),
    ],
    [
      'nextNumber',
      !(settings.nextNumber >= 1 && settings.nextNumber <= MAX_NEXT_NUMBER),
      message('settings.quotes.wholeNumber', { max: MAX_NEXT_NUMBER }),
    ],
    [
      'expiryDays',
      !(settings.expiryDays >= 1 && settings.expiryDays <= MAX_EXPIRY_DAYS),
      message('settings.quotes.wholeDays', { max: MAX_EXPIRY_DAYS }),
    ],
    [
      'terms',
      settings.terms.length > MAX_TERMS,
      message('refusals.characters', { max: MAX_TERMS }),
    ],
  ];
  const errors = judged.flatMap(([field, wrong, told]) =>
    wrong ? [{ field, message: told }] : [],
  );
  return errors.length > 0 ? { ok: false, errors } : { ok: true, settings };
}

function wholeNumber(text: string): number {
  return /^\s*\d{1,9}\s*$/.test(text) ? Number(text) : Number.NaN;
}
