import type { StorefrontLocale } from '../storefront-texts.ts';
import { DE } from './mail-texts.de.ts';
import { EN, type MailTexts } from './mail-texts.en.ts';
import { FR } from './mail-texts.fr.ts';

const TEXTS: Record<StorefrontLocale, MailTexts> = { en: EN, de: DE, fr: FR };

/** What the mail that brings a quote says in a language. */
export function mailTexts(locale: StorefrontLocale): MailTexts {
  return TEXTS[locale];
}
