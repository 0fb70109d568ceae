import { expect, test } from 'vitest';
import { loadTexts } from '../../texts/load-texts.ts';
import { rowsOf, takersInWords, takesAllAt, toRules, withRule } from './typed-rules.ts';

const { t } = await loadTexts('en');
const members = ['Ada', 'Bo', 'Cy', 'Di'].map((name) => ({ id: `mem_${name}`, name }));

test('whose turn it can be is told in a few words', () => {
  const inWords = (...names: string[]) =>
    takersInWords(
      t,
      names.map((name) => `mem_${name}`),
      members,
    );
  expect(inWords()).toBe('Everybody who takes quotes');
  expect(inWords('Bo')).toBe('Bo');
  expect(inWords('Cy', 'Ada')).toBe('Ada and Cy');
  expect(inWords('Ada', 'Bo', 'Cy', 'Di')).toBe('Ada, Bo and 2 more');
});

test('the first rule takes every quote, the next ones go before it; whoever left is not chosen', () => {
  const [first] = withRule([]);
  expect(first).toMatchObject({ id: null, kind: 'round_robin', memberIds: [] });
  const rule = {
    id: 'rule_1',
    kind: 'round_robin' as const,
    value: '',
    memberIds: ['mem_Ada', 'mem_gone'],
  };
  const rows = withRule(withRule(rowsOf([rule], members)));
  expect(rows.map(({ kind }) => kind)).toEqual(['customer', 'customer', 'round_robin']);
  expect(new Set(rows.map(({ key }) => key)).size).toBe(3);
  expect(toRules(rows)[2]).toEqual({ ...rule, memberIds: ['mem_Ada'] });
  expect(takesAllAt(rows)).toBe(2);
  expect(takesAllAt([])).toBeNull();
});
