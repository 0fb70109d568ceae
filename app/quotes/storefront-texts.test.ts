import { describe, expect, test } from 'vitest';
import { FIELD_ERROR_CODES } from './field-error.ts';
import { acceptedLanguages, chooseLocale, storefrontTexts } from './storefront-texts.ts';

test.each(['en', 'de', 'fr'] as const)('%s has a sentence for everything', (locale) => {
  const texts = storefrontTexts(locale);
  for (const code of FIELD_ERROR_CODES) expect(texts.errors[code]).toBeTruthy();
  expect(texts.thanks).toContain('{number}');
});

describe('the language', () => {
  test.each([
    [['de-CH'], 'de'],
    [['nl', 'fr-CA'], 'fr'],
    [['EN'], 'en'],
    [['ja'], 'en'],
    [[], 'en'],
  ])('of %j is %s', (wanted, locale) => {
    expect(chooseLocale(wanted)).toBe(locale);
  });

  test('is read from Accept-Language by its weights', () => {
    expect(acceptedLanguages('fr;q=0.4, de-AT, en;q=0.9, it;q=0')).toEqual(['de-AT', 'en', 'fr']);
    expect(acceptedLanguages(null)).toEqual(['']);
    expect(acceptedLanguages(';q=;;,')).toBeInstanceOf(Array);
  });
});
