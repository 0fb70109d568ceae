import { DE } from './storefront-texts.de.ts';
import { EN, type StorefrontTexts } from './storefront-texts.en.ts';
import { FR } from './storefront-texts.fr.ts';

const TEXTS = { en: EN, de: DE, fr: FR };

export type StorefrontLocale = keyof typeof TEXTS;

export function storefrontTexts(locale: StorefrontLocale): StorefrontTexts {
  return TEXTS[locale];
}

/** The first of the wanted languages that there are texts in: `de-CH` is German, anything else English. */
export function chooseLocale(wanted: string[]): StorefrontLocale {
  for (const tag of wanted) {
    const language = tag.trim().slice(0, 2).toLowerCase();
    if (language === 'en' || language === 'de' || language === 'fr') return language;
  }
  return 'en';
}

/** Languages of an Accept-Language header, the most wanted first (RFC 9110, section 12.5.4). */
export function acceptedLanguages(header: string | null): string[] {
  return (header ?? '')
    .slice(0, 500)
    .split(',')
    .map((part) => {
      const [tag = '', quality] = part.split(';q=');
      return { tag: tag.trim(), quality: quality === undefined ? 1 : Number(quality) || 0 };
    })
    .filter(({ quality }) => quality > 0)
    .toSorted((a, b) => b.quality - a.quality)
    .map(({ tag }) => tag);
}
