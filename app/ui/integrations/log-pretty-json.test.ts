import fc from 'fast-check';
import { expect, test } from 'vitest';
import { prettyJson } from './log-pretty-json.ts';

test('what JSON holds is unchanged, and laid out as JavaScript does it', () => {
  fc.assert(
    fc.property(fc.jsonValue({ noUnicodeString: false }), (value) => {
      const written = JSON.stringify(value);
      expect(prettyJson(written)).toBe(JSON.stringify(JSON.parse(written), null, 2));
    }),
  );
});

test('numbers stay as they were written, and marks within strings are no marks', () => {
  expect(prettyJson('{"price":12.50,"big":12345678901234567890,"a":"{\\"x\\":[1,2]}"}')).toBe(
    '{\n  "price": 12.50,\n  "big": 12345678901234567890,\n  "a": "{\\"x\\":[1,2]}"\n}',
  );
});

test('what is no JSON stays as it is', () => {
  expect(prettyJson('<html> a, b: {')).toBe('<html> a, b: {');
});
