import { expect, test } from 'vitest';
import { initialsOf } from './initials.ts';

test.each([
  ['Anna de Vries', 'AV'],
  ['Rosa', 'R'],
  ['  émile   zola ', 'ÉZ'],
  ['李 小龙', '李小'],
  ['', ''],
])('%j is %j', (name, initials) => {
  expect(initialsOf(name)).toBe(initials);
});
