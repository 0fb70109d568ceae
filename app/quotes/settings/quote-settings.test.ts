import { expect, test } from 'vitest';
import { parseQuoteSettings } from './quote-settings.ts';

const typed = { prefix: 'Q-', nextNumber: '1001', expiryDays: '30', terms: '' };
const errorsOf = (changes: Partial<typeof typed>) => {
  const parsed = parseQuoteSettings({ ...typed, ...changes });
  return parsed.ok ? [] : parsed.errors.map(({ field }) => field);
};

test('what was typed is made neat', () => {
  expect(
    parseQuoteSettings({
      prefix: ' Offer\t',
      nextNumber: ' 2000 ',
      expiryDays: '14',
      terms: ' Net 30.\r\nEx works. ',
    }),
  ).toEqual({
    ok: true,
    settings: { prefix: 'Offer', nextNumber: 2000, expiryDays: 14, terms: 'Net 30.\nEx works.' },
  });
});

test.each([
  [{ prefix: 'x'.repeat(11) }, ['prefix']],
  [{ prefix: '' }, []],
  [{ nextNumber: '' }, ['nextNumber']],
  [{ nextNumber: '12.5' }, ['nextNumber']],
  [{ nextNumber: '-1' }, ['nextNumber']],
  [{ nextNumber: '900000001' }, ['nextNumber']],
  [{ nextNumber: '0', expiryDays: '0' }, ['nextNumber', 'expiryDays']],
  [{ expiryDays: '366' }, ['expiryDays']],
  [{ terms: 'x'.repeat(10_001) }, ['terms']],
])('%j: wrong at %j', (changes, fields) => {
  expect(errorsOf(changes)).toEqual(fields);
});
