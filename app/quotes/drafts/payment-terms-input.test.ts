import { expect, test } from 'vitest';
import type { PaymentTerms } from '../payment-terms.ts';
import { paymentTermsInput } from './payment-terms-input.ts';

const gid = 'gid://shopify/PaymentTermsTemplate/4';
const FACTS = { now: new Date('2026-11-22T09:00:00.000Z'), timeZone: 'America/New_York' };
const input = (terms: Partial<PaymentTerms> | null) =>
  paymentTermsInput(
    {
      paymentTermsGid: gid,
      paymentTerms: terms && { name: 'Terms', type: 'net', days: null, dueOn: null, ...terms },
    },
    FACTS,
  );

test('what is paid at once has no terms', () => {
  expect(paymentTermsInput({ paymentTermsGid: null, paymentTerms: null }, FACTS)).toBeNull();
});

test('net terms begin now', () => {
  expect(input({ type: 'net', days: 30 })).toEqual({
    paymentTermsTemplateId: gid,
    paymentSchedules: [{ issuedAt: '2026-11-22T09:00:00.000Z' }],
  });
});

test('fixed terms are due at the end of their day, where the shop is', () => {
  expect(input({ type: 'fixed', dueOn: '2026-12-31' })).toEqual({
    paymentTermsTemplateId: gid,
    paymentSchedules: [{ dueAt: '2027-01-01T04:59:59.000Z' }],
  });
});

test.each(['receipt', 'fulfillment'] as const)('terms on %s take no date', (type) => {
  expect(input({ type })).toEqual({ paymentTermsTemplateId: gid });
});

test('a version that only knows which template it was is taken for net terms', () => {
  expect(input(null)).toEqual({
    paymentTermsTemplateId: gid,
    paymentSchedules: [{ issuedAt: '2026-11-22T09:00:00.000Z' }],
  });
});
