import type { Request } from 'express';

/** Languages a person can have their admin in, as Shopify names them in the app's address. */
export const LANGUAGES = [
  { code: 'en', name: 'English' },
  { code: 'de', name: 'Deutsch' },
  { code: 'fr', name: 'Français' },
  // One the app has no texts in: then it is English.
  { code: 'ja', name: '日本語' },
] as const;

const COOKIE = 'admin-language';

/** What makes the browser open the app in this language from now on. */
export function languageCookie(code: string): string {
  return `${COOKIE}=${code}; path=/; SameSite=Lax`;
}

/** The language to open the app in: one that the address asks for, else what was chosen in the frame. */
export function chosenLanguage(request: Pick<Request, 'query' | 'get'>): string {
  const { locale } = request.query;
  if (typeof locale === 'string' && /^[a-z]{2}(-[A-Z]{2})?$/.test(locale)) return locale;
  const kept = new RegExp(`(?:^|; )${COOKIE}=([^;]+)`).exec(request.get('cookie') ?? '')?.[1];
  return LANGUAGES.find(({ code }) => code === kept)?.code ?? 'en';
}
