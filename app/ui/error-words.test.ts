import { expect, it } from 'vitest';
import { errorWords, UNANSWERED } from './error-words.ts';

it('a page that cannot be shown says whether trying again may help', () => {
  expect(errorWords(404)).toMatchObject({ title: 'errors.notFound.title', retry: false });
  expect(errorWords(401).advice).toBe('errors.signedOut.advice');
  expect(errorWords(422).retry).toBe(false);
  expect(errorWords(500).retry).toBe(true);
  expect(errorWords(UNANSWERED)).toMatchObject({ title: 'errors.unanswered.title', retry: true });
  expect(errorWords(undefined)).toEqual(errorWords(503));
});
