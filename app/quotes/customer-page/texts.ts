import type { StorefrontLocale } from '../storefront-texts.ts';
import { DE } from './texts.de.ts';
import { EN, type PageTexts } from './texts.en.ts';
import { FR } from './texts.fr.ts';

const TEXTS: Record<StorefrontLocale, PageTexts> = { en: EN, de: DE, fr: FR };

/** What the customer's page says in a language. */
export function pageTexts(locale: StorefrontLocale): PageTexts {
  return TEXTS[locale];
}
