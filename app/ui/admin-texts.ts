import type { AppProviderProps } from '@shopify/polaris';
import { loadTexts } from '../texts/load-texts.ts';
import type { Locale } from '../texts/locale.ts';
import type { Texts } from '../texts/texts.ts';

/** Everything a page of the admin says: our own texts, and those that Polaris has. */
export interface AdminTexts extends Texts {
  polaris: AppProviderProps['i18n'];
}

const POLARIS: Record<Locale, () => Promise<{ default: AdminTexts['polaris'] }>> = {
  en: () => import('@shopify/polaris/locales/en.json'),
  de: () => import('@shopify/polaris/locales/de.json'),
  fr: () => import('@shopify/polaris/locales/fr.json'),
};

/** The texts of one language; a browser loads no other. */
export async function loadAdminTexts(locale: Locale): Promise<AdminTexts> {
  const [texts, polaris] = await Promise.all([loadTexts(locale), POLARIS[locale]()]);
  return { ...texts, polaris: polaris.default };
}
