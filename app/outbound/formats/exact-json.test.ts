import fc from 'fast-check';
import { expect, test } from 'vitest';
import { exactJson, exactNumber, parseExactly } from './exact-json.ts';

test('it writes whatever JSON.stringify writes, the same way', () => {
  fc.assert(
    fc.property(fc.jsonValue(), (value) => {
      // Negative zero is the one float that JSON.stringify changes.
      const plain = JSON.stringify(value);
      expect(exactJson(JSON.parse(plain))).toBe(plain);
    }),
  );
});

test('numbers keep every digit, there and back', () => {
  const body = exactJson({ total: exactNumber('99999999999999.9999'), none: exactNumber(null) });
  expect(body).toBe('{"total":99999999999999.9999,"none":null}');
  expect(exactJson(parseExactly(body))).toBe(body);
});

test('zeros that say nothing are left out, and no number has an exponent', () => {
  expect(exactJson([exactNumber('12.50'), exactNumber('0.0000'), exactNumber('007.10')])).toBe(
    '[12.5,0,7.1]',
  );
  expect(exactJson(exactNumber('1000000000000000000000'))).toBe('1000000000000000000000');
});
