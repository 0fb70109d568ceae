import { expect, test } from 'vitest';
import { LOCALES } from '../../texts/locale.ts';
import { loadTexts } from '../../texts/load-texts.ts';
import { searchSettings } from './search-settings.ts';
import { SETTINGS_PLACES } from './settings-places.ts';

const [{ t }, german, french] = await Promise.all([
  loadTexts('en'),
  loadTexts('de'),
  loadTexts('fr'),
]);
const titles = (query: string, translate = t) =>
  searchSettings(translate, query).map(({ title }) => title);

test.each([
  ['prefix', 'Prefix'],
  ['  NUMBERS ', 'Numbers'],
  ['webhook', 'Integrations'],
  ['rate limit', 'Integrations'],
  ['expires', 'Can be answered for'],
  ['invoice', 'By itself'],
  ['gdpr', 'Data requests'],
])('“%s” finds %s', (query, title) => {
  expect(titles(query)[0]).toBe(title);
});

test('what is called so comes before what tells of it, and pages before their parts', () => {
  expect(titles('quotes').slice(0, 1)).toEqual(['Quotes']);
  expect(titles('terms')[0]).toBe('Terms');
  expect(titles('stage')[0]).toBe('Stages');
});

test('a word can be where it is: a page narrows its parts', () => {
  expect(searchSettings(t, 'integrations log')[0]).toEqual({
    url: '/app/settings/integrations/log#page',
    title: 'Delivery log',
    says: 'Integrations',
  });
  expect(titles('quotes prefix')).toEqual(['Prefix']);
});

test('every language is searched in its own words, with accents or without', () => {
  expect(titles('präfix', german.t)).toEqual(titles('prafix', german.t));
  expect(titles('Präfix', german.t)[0]).toBe('Präfix');
  expect(titles('equipe', french.t)[0]).toBe('Équipe');
  expect(titles('Prefix', german.t)).toEqual([]);
});

test('nothing is found of nothing, and of what there is not', () => {
  expect(titles('')).toEqual([]);
  expect(titles(' \u0000 ')).toEqual([]);
  expect(titles('wholesale price list')).toEqual([]);
  expect(titles('.*+?^${}()|[]\\')).toEqual([]);
});

test.each(LOCALES)('every place is found by what it is called in %s', async (locale) => {
  const { t: translate } = await loadTexts(locale);
  const lost = SETTINGS_PLACES.filter(
    ({ title, url }) =>
      !searchSettings(translate, translate(title)).some((found) => found.url === url),
  );
  expect(lost).toEqual([]);
});
