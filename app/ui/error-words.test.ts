import { expect, it } from 'vitest';
import { errorWords } from './error-words.ts';

it('a page that cannot be shown says whether trying again may help', () => {
  expect(errorWords(404)).toMatchObject({ title: 'This page does not exist', retry: false });
  expect(errorWords(401).advice).toContain('Shopify admin');
  expect(errorWords(422).retry).toBe(false);
  expect(errorWords(500).retry).toBe(true);
  expect(errorWords(undefined)).toEqual(errorWords(503));
});
