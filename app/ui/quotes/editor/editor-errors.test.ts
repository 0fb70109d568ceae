import { expect, test } from 'vitest';
import { loadTexts } from '../../../texts/load-texts.ts';
import { editorErrors } from './editor-errors.ts';

const { t } = await loadTexts('en');

test('errors stay with their lines, wherever those are by now', () => {
  const errors = [
    { field: 'lines[1].quantity', message: 'Enter a quantity.' },
    { field: 'lines[1].discount.value', message: 'Enter less.' },
    { field: 'customer.email', message: 'Enter an email address.' },
    { field: 'lines', message: 'Remove some.' },
    { field: null, message: 'It is gone.' },
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
  const twice = ['One.', 'Two.'].map((message) => ({ field: 'lines[0].title', message }));
  expect(editorErrors(t, twice, ['only']).lines.get('only')).toEqual({ title: 'One.' });
});
