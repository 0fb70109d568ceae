import { expect, test } from 'vitest';
import { shouldRevalidate } from './keep-typed.ts';

const LIST = new URL('https://quotewire.test/app/quotes?view=view_1');
const REFUSED = { actionResult: { ok: false }, actionStatus: 422 };
const asked = { formAction: '/app/quotes/views', currentParams: {}, nextParams: {} };

/** Whether a page is read again after what was asked for on it; it would be unless something speaks against it. */
function isRead(answer: object, nextUrl = LIST, formAction = asked.formAction): boolean {
  const args = { ...asked, formAction, ...answer, currentUrl: LIST, nextUrl };
  return shouldRevalidate({ ...args, defaultShouldRevalidate: true });
}

test('a page is read again after what was done, and not after what was refused or not answered', () => {
  expect(isRead({ actionResult: { ok: true }, actionStatus: 200 })).toBe(true);
  expect(isRead(REFUSED)).toBe(false);
  expect(isRead({ actionResult: { ok: false, notSent: true } })).toBe(false);
});

test('whoever went on meanwhile is shown where they went, whatever became of what they asked for', () => {
  const other = new URL('/app/quotes', LIST);
  expect(isRead(REFUSED, other)).toBe(true);
  // The page's own form leads to the page itself, whatever it was opened with.
  expect(isRead(REFUSED, other, '/app/quotes?index')).toBe(false);
});
