import { expect, test } from 'vitest';
import { quoteDetails } from './quote-details.ts';

const QUOTE = { poNumber: null, terms: 'Net 30', customFields: {} };

test('fields are told in the order of the settings, and what there is no field of after them', () => {
  const customFields = { Colour: 'Red', 'Delivery week': 49, Gift: false, 'Old name': 'x' };
  const details = quoteDetails({ ...QUOTE, customFields }, ['Gift', 'Site', 'delivery WEEK']);
  expect(details).toMatchObject([
    { label: 'Terms', value: 'Net 30' },
    { label: 'Gift', value: false },
    { label: 'Delivery week', value: 49 },
    { label: 'Colour', value: 'Red' },
    { label: 'Old name', value: 'x' },
  ]);
});

test('a field may be called like something that every quote has', () => {
  const details = quoteDetails({ ...QUOTE, customFields: { Terms: 'Mine' } }, ['Terms']);
  expect(details).toMatchObject([{ value: 'Net 30' }, { value: 'Mine' }]);
  expect(new Set(details.map(({ key }) => key)).size).toBe(2);
});

test('what was left empty is not told', () => {
  const customFields = { Colour: '', Gift: null };
  expect(quoteDetails({ ...QUOTE, terms: null, customFields }, ['Gift'])).toEqual([]);
});
