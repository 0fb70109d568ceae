import type { Locale } from '../texts/locale.ts';
import { DE } from './storefront-texts.de.ts';
import { EN, type StorefrontTexts } from './storefront-texts.en.ts';
import { FR } from './storefront-texts.fr.ts';

/** Shoppers are answered in the languages that the admin has. */
export type StorefrontLocale = Locale;

const TEXTS: Record<StorefrontLocale, StorefrontTexts> = { en: EN, de: DE, fr: FR };

export function storefrontTexts(locale: StorefrontLocale): StorefrontTexts {
  return TEXTS[locale];
}
