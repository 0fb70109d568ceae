import fc from 'fast-check';
import { expect, test } from 'vitest';
import { inMinorUnits, ofMinorUnits, shared } from './minor-units.ts';

test.each([
  ['12.50', 'USD', 1250n],
  ['12', 'JPY', 12n],
  ['0.125', 'KWD', 125n],
  ['0', 'USD', 0n],
])('%s %s is %i of the smallest unit, and back', (amount, currency, count) => {
  expect(inMinorUnits(amount, currency)).toBe(count);
  expect(Number(ofMinorUnits(count, currency))).toBe(Number(amount));
});

test('what is shared out adds up, and no part is above its size', () => {
  const sizes = fc.array(fc.bigInt({ min: 0n, max: 10n ** 12n }), { maxLength: 20 });
  fc.assert(
    fc.property(sizes, fc.integer({ min: 0, max: 1_000 }), (all, permille) => {
      const sum = all.reduce((total, size) => total + size, 0n);
      const whole = (sum * BigInt(permille)) / 1_000n;
      const parts = shared(whole, all);
      expect(parts.reduce((total, part) => total + part, 0n)).toBe(whole);
      expect(parts.every((part, index) => part >= 0n && part <= (all[index] ?? 0n))).toBe(true);
    }),
  );
});
