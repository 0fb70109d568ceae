import type { Catalogue } from './catalogue.ts';
import type { Locale } from './locale.ts';
import { createTexts, type Texts } from './texts.ts';

/** Each language is a file of its own to browsers, which load the one they need. */
const CATALOGUES: Record<Locale, () => Promise<Catalogue>> = {
  en: async () => (await import('./en/catalogue.ts')).en,
  de: async () => (await import('./de/catalogue.ts')).de,
  fr: async () => (await import('./fr/catalogue.ts')).fr,
};

const loaded = new Map<Locale, Promise<Texts>>();

/** The texts of a language, loaded once. */
export function loadTexts(locale: Locale): Promise<Texts> {
  const known = loaded.get(locale);
  if (known) return known;
  const loading = CATALOGUES[locale]().then((catalogue) => createTexts(locale, catalogue));
  loaded.set(locale, loading);
  return loading;
}
