import { expect, test } from 'vitest';
import { chosenLanguage, languageCookie } from './language.ts';

const request = (query: Record<string, string>, cookie?: string) => ({
  query,
  get: ((name: string) => (name === 'cookie' ? cookie : undefined)) as never,
});

test('the app is opened in the language that was chosen, or that the address asks for', () => {
  const chosen = `other=1; ${languageCookie('de').split(';')[0]}`;
  expect(chosenLanguage(request({}))).toBe('en');
  expect(chosenLanguage(request({}, chosen))).toBe('de');
  expect(chosenLanguage(request({ locale: 'fr-CA' }, chosen))).toBe('fr-CA');
  expect(chosenLanguage(request({ locale: '<script>' }, chosen))).toBe('de');
  expect(chosenLanguage(request({}, 'admin-language=xx'))).toBe('en');
});
