import { describe, expect, test } from 'vitest';
import { acceptedLanguages, chooseLocale, documentLocale } from './locale.ts';

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

  test.each([
    ['?locale=fr-CA', 'de', 'fr'],
    ['?locale=ja', 'de', 'en'],
    ['?locale=', 'de-AT, en', 'de'],
    ['', 'ja', 'en'],
  ])('of a page opened with “%s” by a browser in %s is %s', (query, browser, locale) => {
    const headers = { 'Accept-Language': browser };
    expect(documentLocale(new Request(`https://app.example/app${query}`, { headers }))).toBe(
      locale,
    );
  });
});
