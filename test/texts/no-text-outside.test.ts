import { expect, test } from 'vitest';
import { textOutside, textPosingAsForeign } from './text-outside.ts';

/**
 * All that people read in the admin is in the catalogue, app/texts, in every language.
 * What begins with one of these is not there yet. The list only ever gets shorter.
 */
const NOT_YET = [
  'app/ui/quotes/no-quotes.tsx',
  'app/ui/quotes/quote-table.tsx',
  'app/routes/app.quotes.tsx',
];

const PAGES = ['app/ui/**/*.{ts,tsx}', 'app/routes/{app,auth,index}*.{ts,tsx}', 'app/root.tsx'];

test('no text of the admin is outside the catalogue', () => {
  const found = textOutside(...PAGES);
  expect(found.filter((text) => !NOT_YET.some((place) => text.startsWith(place)))).toEqual([]);
  expect(NOT_YET.filter((place) => !found.some((text) => text.startsWith(place)))).toEqual([]);
});

test('no sentence of ours is passed off as one from elsewhere', () => {
  expect(textPosingAsForeign('app/{quotes,outbound,inbound}/**/*.ts')).toEqual([]);
});
