import { expect, test } from 'vitest';
import { userErrorMessages } from './user-errors.ts';

test('every message is told, each once', () => {
  const errors = [
    { field: ['email'], message: 'Email is invalid' },
    { field: null, message: 'Add at least 1 product' },
    { field: ['lineItems', '0'], message: 'Add at least 1 product' },
  ];
  expect(userErrorMessages(errors)).toEqual(['Email is invalid', 'Add at least 1 product']);
});
