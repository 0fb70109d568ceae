import { expect, test } from 'vitest';
import { loggedPath } from './logged-path.ts';

test.each([
  ['/proxy/q/kJ3_secret-part', '/proxy/q/…'],
  ['/proxy/q/kJ3_secret-part/answer', '/proxy/q/…/answer'],
  ['/proxy/quotes', '/proxy/quotes'],
  ['/app/quotes/quo_1', '/app/quotes/quo_1'],
])('%s is logged as %s', (path, logged) => {
  expect(loggedPath(path)).toBe(logged);
});
