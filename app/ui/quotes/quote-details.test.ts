import { expect, test } from 'vitest';
import { en } from '../../texts/en/catalogue.ts';
import { createTexts } from '../../texts/texts.ts';
import { quoteDetails } from './quote-details.ts';

const { t } = createTexts('en', en);

const QUOTE = { poNumber: null, paymentTerms: null, terms: 'Net 30', customFields: {} };

const telling = (...fieldLabels: string[]) => ({ fieldLabels, locale: 'en' });

test('fields are told in the order of the settings, and what there is no field of after them', () => {
  const customFields = { Colour: 'Red', 'Delivery week': 49, Gift: false, 'Old name': 'x' };
  const details = quoteDetails(
    t,
    { ...QUOTE, customFields },
    telling('Gift', 'Site', 'delivery WEEK'),
  );
  expect(details).toMatchObject([
    { label: 'Terms', value: 'Net 30' },
    { label: 'Gift', value: false },
    { label: 'Delivery week', value: 49 },
    { label: 'Colour', value: 'Red' },
    { label: 'Old name', value: 'x' },
  ]);
});

test('a field may be called like something that every quote has', () => {
  const details = quoteDetails(t, { ...QUOTE, customFields: { Terms: 'Mine' } }, telling('Terms'));
  expect(details).toMatchObject([{ value: 'Net 30' }, { value: 'Mine' }]);
  expect(new Set(details.map(({ key }) => key)).size).toBe(2);
});

test('what was left empty is not told', () => {
  const customFields = { Colour: '', Gift: null };
  expect(quoteDetails(t, { ...QUOTE, terms: null, customFields }, telling('Gift'))).toEqual([]);
});

test('payment terms are told with their day, before terms in words', () => {
  const paymentTerms = { name: 'Fixed', type: 'fixed', days: null, dueOn: '2026-12-31' } as const;
  expect(quoteDetails(t, { ...QUOTE, paymentTerms }, telling())).toMatchObject([
    { label: 'Payment terms', value: 'Fixed, due December 31, 2026' },
    { label: 'Terms', value: 'Net 30' },
  ]);
});
