import { expect, test } from 'vitest';
import { paymentTermsWords } from './terms-words.ts';

test('terms are told by their name, and fixed ones with their day', () => {
  const net = { name: 'Net 30', type: 'net', days: 30, dueOn: null } as const;
  expect(paymentTermsWords(net, 'en')).toBe('Net 30');
  const fixed = { name: 'Fixed', type: 'fixed', days: null, dueOn: '2026-12-31' } as const;
  expect(paymentTermsWords(fixed, 'en')).toBe('Fixed, due December 31, 2026');
});
