import fc from 'fast-check';
import { expect, test } from 'vitest';
import { plainFormat } from './plain-format.ts';

test.each([
  ['${{amount}}', '${{amount}}'],
  [
    '<span class=money>&euro;{{amount_with_comma_separator}}</span>',
    '€{{amount_with_comma_separator}}',
  ],
  ['&pound;{{amount}} GBP', '£{{amount}} GBP'],
  ['&#165;{{amount_no_decimals}}', '¥{{amount_no_decimals}}'],
  ['{{amount}}&nbsp;&#x20AC;', '{{amount}}\u00a0€'],
  ['Rs. {{ amount }}', 'Rs. {{ amount }}'],
  ['kr&unknown; {{amount}}', 'kr&unknown; {{amount}}'],
  ['{{amount}} <b', '{{amount}}'],
  ['{{amount}}\n USD', '{{amount}} USD'],
])('%j is %j', (html, text) => {
  expect(plainFormat(html)).toBe(text);
});

test('what has nothing to be read in it is no format', () => {
  for (const html of ['', '  ', '<span></span>', '&nbsp;']) expect(plainFormat(html)).toBeNull();
});

test('no tag is left of anything', () => {
  const piece = fc.constantFrom(
    '<',
    '>',
    '</',
    '<b',
    'span',
    '{{amount}}',
    '&euro;',
    ' ',
    '"',
    '€',
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 30 }), (pieces) => {
      expect(plainFormat(pieces.join('')) ?? '').not.toMatch(/<[^>]*>/);
    }),
  );
});
