import { expect, test } from 'vitest';
import type { PaymentTerms } from '../payment-terms.ts';
import { dueInWords } from './due.ts';

const NET: PaymentTerms = { name: 'Net 30', type: 'net', days: 30, dueOn: null };
const FIXED: PaymentTerms = { name: 'Fixed', type: 'fixed', days: null, dueOn: '2026-12-31' };

test.each([
  ['en', NET, 'Net 30, due within 30 days of the invoice'],
  ['de', NET, 'Net 30, zahlbar innerhalb von 30 Tagen nach der Rechnung'],
  ['fr', NET, 'Net 30, à payer sous 30 jours à compter de la facture'],
  ['en', FIXED, 'Due by December 31, 2026'],
  ['de', FIXED, 'Zahlbar bis 31. Dezember 2026'],
  ['fr', FIXED, 'À payer au plus tard le 31 décembre 2026'],
  ['en', { ...NET, type: 'receipt' }, 'Due on receipt of the invoice'],
  ['de', { ...NET, type: 'fulfillment' }, 'Zahlbar bei Ausführung der Bestellung'],
  ['fr', { ...NET, days: null }, 'Net 30'],
  ['de', { ...FIXED, dueOn: null }, 'Fixed'],
] as const)('in %s %j is told as: %s', (locale, terms, words) => {
  expect(dueInWords(terms, locale)).toBe(words);
});
