/** The languages there are texts in. */
export const LOCALES = ['en', 'de', 'fr'] as const;
export type Locale = (typeof LOCALES)[number];

/** The first of the wanted languages that there are texts in: `de-CH` is German, anything else English. */
export function chooseLocale(wanted: readonly string[]): Locale {
  for (const tag of wanted) {
    const language = tag.trim().slice(0, 2).toLowerCase();
    const locale = LOCALES.find((each) => each === language);
    if (locale) return locale;
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

/** The language of a document: the one that Shopify's admin names in its address, else the browser's. */
export function documentLocale(request: Request): Locale {
  const named = new URL(request.url).searchParams.get('locale');
  return chooseLocale(named ? [named] : acceptedLanguages(request.headers.get('Accept-Language')));
}
