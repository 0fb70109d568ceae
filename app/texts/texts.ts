import { createInstance, type i18n as I18n } from 'i18next';
import type { Catalogue, TextArguments, TextKey } from './catalogue.ts';
import { frenchForms } from './french.ts';
import type { Locale } from './locale.ts';

/** Puts a text of the catalogue into words: `t('common.navigation.home')`. */
export type Translate = <K extends TextKey>(key: K, ...values: TextArguments<K>) => string;

/** Everything that is said in one language. */
export interface Texts {
  locale: Locale;
  t: Translate;
  i18n: I18n;
}

/** The texts of a catalogue, ready at once. */
export function createTexts(locale: Locale, catalogue: Catalogue): Texts {
  const translation = locale === 'fr' ? frenchForms(catalogue) : catalogue;
  const i18n = createInstance({
    lng: locale,
    resources: { [locale]: { translation } },
    // Types see to it that no text is missing: another language would only hide it.
    fallbackLng: false,
    nsSeparator: false,
    // React escapes what it writes, and mails and files have rules of their own.
    interpolation: { escapeValue: false },
    initAsync: false,
  });
  void i18n.init();
  return { locale, t: i18n.t as Translate, i18n };
}
