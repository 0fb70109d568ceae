import { expect, test } from 'vitest';
import { en } from '../../texts/en/catalogue.ts';
import { createTexts } from '../../texts/texts.ts';
import { paymentTermsWords } from './terms-words.ts';

const { t } = createTexts('en', en);

test('terms are told by their name, and fixed ones with their day', () => {
  const net = { name: 'Net 30', type: 'net', days: 30, dueOn: null } as const;
  expect(paymentTermsWords(t, net, 'en')).toBe('Net 30');
  const fixed = { name: 'Fixed', type: 'fixed', days: null, dueOn: '2026-12-31' } as const;
  expect(paymentTermsWords(t, fixed, 'en')).toBe('Fixed, due December 31, 2026');
});
