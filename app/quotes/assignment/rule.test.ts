import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fits, nextInTurn } from './rule.ts';

const rule = (kind: 'customer' | 'tag' | 'round_robin', value = '') => ({
  id: 'rule_1',
  kind,
  value,
  memberIds: [],
});
const quote = { customerEmail: 'Buyer@Big.example', tags: ['Rush'] };

test.each([
  ['customer', 'buyer@big.example', true],
  ['customer', '@big.example', true],
  ['customer', '@ig.example', false],
  ['customer', 'other@big.example', false],
  ['tag', 'rush', true],
  ['tag', 'rus', false],
  ['round_robin', '', true],
] as const)('a rule for %s %s: fits %s', (kind, value, expected) => {
  expect(fits(rule(kind, value), quote)).toBe(expected);
});

test('turns go round in order, whoever was last', () => {
  expect(nextInTurn([], 'b')).toBeNull();
  expect(nextInTurn(['c', 'a'], null)).toBe('a');
  expect(nextInTurn(['c', 'a'], 'a')).toBe('c');
  expect(nextInTurn(['c', 'a'], 'b')).toBe('c');
  expect(nextInTurn(['c', 'a'], 'z')).toBe('a');
});

test('nobody gets two more than anybody else, wherever it begins', () => {
  const people = fc.uniqueArray(fc.string({ minLength: 1 }), { minLength: 1, maxLength: 8 });
  fc.assert(
    fc.property(people, fc.string(), fc.integer({ min: 0, max: 40 }), (ids, first, turns) => {
      const given = new Map(ids.map((id) => [id, 0]));
      let last: string | null = first;
      for (let turn = 0; turn < turns; turn += 1) {
        last = nextInTurn(ids, last);
        given.set(last ?? '', (given.get(last ?? '') ?? 0) + 1);
      }
      const counts = [...given.values()];
      expect(Math.max(...counts) - Math.min(...counts)).toBeLessThanOrEqual(1);
    }),
  );
});
