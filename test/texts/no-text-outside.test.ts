import { expect, test } from 'vitest';
import { textOutside, textPosingAsForeign } from './text-outside.ts';

const PAGES = ['app/ui/**/*.{ts,tsx}', 'app/routes/{app,auth,index}*.{ts,tsx}', 'app/root.tsx'];

test('no text of the admin is outside the catalogue', () => {
  // All that people read in the admin is in app/texts, in every language.
  expect(textOutside(...PAGES)).toEqual([]);
});

test('no sentence of ours is passed off as one from elsewhere', () => {
  expect(textPosingAsForeign('app/{quotes,outbound,inbound}/**/*.ts')).toEqual([]);
});
