import { expect, test } from 'vitest';
import { en } from '../../../texts/en/catalogue.ts';
import { createTexts } from '../../../texts/texts.ts';
import { editorErrors } from './editor-errors.ts';

const { t } = createTexts('en', en);

test('errors stay with their lines, wherever those are by now', () => {
  const errors = [
    { field: 'lines[1].quantity', message: { text: 'Enter a quantity.' } },
    { field: 'lines[1].discount.value', message: { text: 'Enter less.' } },
    { field: 'customer.email', message: { text: 'Enter an email address.' } },
    { field: 'lines', message: { text: 'Remove some.' } },
    { field: null, message: { text: 'It is gone.' } },
  ];
  const sorted = editorErrors(t, errors, ['first', 'second']);
  expect(sorted.lines.get('first')).toBeUndefined();
  expect(sorted.lines.get('second')).toEqual({
    quantity: 'Enter a quantity.',
    'discount.value': 'Enter less.',
  });
  expect(sorted.fields).toEqual({
    'customer.email': 'Enter an email address.',
    lines: 'Remove some.',
  });
  expect(sorted.whole).toBe('It is gone.');
});

test('the first error of a field is shown', () => {
  const twice = ['One.', 'Two.'].map((text) => ({
    field: 'lines[0].title',
    message: { text },
  }));
  expect(editorErrors(t, twice, ['only']).lines.get('only')).toEqual({ title: 'One.' });
});
