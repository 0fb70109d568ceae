import { expect, test } from 'vitest';
import { customerQuery } from './customer-query.ts';

test.each([
  ['dana', 'dana*'],
  ['  Dana   Reyes ', 'Dana* Reyes*'],
  ['dana.reyes@brightside-builders.example', 'dana.reyes* brightside* builders.example*'],
  ['dana@', 'dana*'],
  ['--tag:vip OR (email:"a")', 'tagvip* emaila*'],
  ["O'Brien", "O'Brien*"],
  ["(-'tag:vip", 'tagvip*'],
  ['* - : ()', ''],
  ['', ''],
])('%j is looked for as %j', (typed, query) => {
  expect(customerQuery(typed)).toBe(query);
});

test('what is pasted by mistake is cut short', () => {
  expect(customerQuery('word '.repeat(500)).split(' ')).toHaveLength(8);
});
