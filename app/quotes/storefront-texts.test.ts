import { expect, test } from 'vitest';
import { LOCALES } from '../texts/locale.ts';
import { FIELD_ERROR_CODES } from './field-error.ts';
import { storefrontTexts } from './storefront-texts.ts';

test.each(LOCALES)('%s has a sentence for everything', (locale) => {
  const texts = storefrontTexts(locale);
  for (const code of FIELD_ERROR_CODES) expect(texts.errors[code]).toBeTruthy();
  expect(texts.thanks).toContain('{number}');
});
