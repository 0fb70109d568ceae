import { expect, test } from 'vitest';
import { beginningOf, isLaterInvoice } from './is-later-invoice.ts';

const at = (time: string) => new Date(`2026-11-22T${time}Z`);

test('the first invoice is later than none', () => {
  expect(isLaterInvoice(at('09:00:00'), null)).toBe(true);
});

test.each([
  ['09:00:01', '09:00:00', true],
  ['09:00:00', '09:00:00', false],
  ['08:59:59', '09:00:00', false],
  // Of one and the same, one telling has the second and another more than that.
  ['09:00:00.750', '09:00:00', false],
  ['09:00:00', '09:00:00.750', false],
  ['09:00:01', '09:00:00.750', true],
])('one of %s is another than the one of %s: %s', (time, known, isLater) => {
  expect(isLaterInvoice(at(time), at(known))).toBe(isLater);
  expect(at(known) < beginningOf(at(time))).toBe(isLater);
});
