import { expect, test } from 'vitest';
import { userErrorMessages, userErrorsAt } from './user-errors.ts';

test('every message is told, each once', () => {
  const errors = [
    { field: ['email'], message: 'Email is invalid' },
    { field: null, message: 'Add at least 1 product' },
    { field: ['lineItems', '0'], message: 'Add at least 1 product' },
  ];
  expect(userErrorMessages(errors)).toEqual(['Email is invalid', 'Add at least 1 product']);
});

test('where a refusal is about is told from the input on, whether or not Shopify names the input', () => {
  const errors = [
    { field: ['input', 'lineItems', '3', 'quantity'], message: 'Too few' },
    { field: ['lineItems', '3', 'quantity'], message: 'Too few' },
    { field: ['input'], message: 'Nothing given' },
    { field: null, message: 'No' },
    { message: 'No' },
  ];
  expect(userErrorsAt(errors).map(({ field }) => field)).toEqual([
    ['lineItems', '3', 'quantity'],
    ['lineItems', '3', 'quantity'],
    null,
    null,
    null,
  ]);
});
