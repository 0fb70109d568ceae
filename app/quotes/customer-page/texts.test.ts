import { expect, test } from 'vitest';
import { EN } from './texts.en.ts';
import { pageTexts } from './texts.ts';

/** The places of every text, by where it stands. */
function placesIn(texts: object, path = ''): Record<string, string[]> {
  return Object.assign(
    {},
    ...Object.entries(texts).map(([name, text]: [string, string | object]) =>
      typeof text === 'string'
        ? { [path + name]: text.match(/\{\w+\}/g) ?? [] }
        : placesIn(text, `${path}${name}.`),
    ),
  ) as Record<string, string[]>;
}

test.each(['de', 'fr'] as const)('%s has the same places to be filled as English', (locale) => {
  expect(placesIn(pageTexts(locale))).toEqual(placesIn(EN));
});
