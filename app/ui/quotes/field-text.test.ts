import { expect, test } from 'vitest';
import { en } from '../../texts/en/catalogue.ts';
import { createTexts } from '../../texts/texts.ts';
import { fieldText } from './field-text.ts';

const { t } = createTexts('en', en);

const reading = { locale: 'en', timeZone: 'Pacific/Auckland', now: new Date(0) };

test.each([
  [true, 'Yes'],
  [false, 'No'],
  // A day is the same day wherever it is read.
  ['2026-11-29', 'Nov 29, 2026'],
  ['2026-02-30', '2026-02-30'],
  ['from 2026-11-29', 'from 2026-11-29'],
  [1250.5, '1250.5'],
  ['One\nTwo', 'One\nTwo'],
])('%j is read as %j', (value, text) => {
  expect(fieldText(t, value, reading)).toBe(text);
});
