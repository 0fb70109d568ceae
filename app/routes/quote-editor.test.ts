import { expect, test } from 'vitest';
import { readState } from './quote-editor.server.ts';

test('what the page had read is two numbers', () => {
  expect(readState({ revision: 3, sequence: 0, lines: [] })).toEqual({ revision: 3, sequence: 0 });
});

test.each([
  null,
  [],
  {},
  { revision: '1', sequence: 1 },
  { revision: 1.5, sequence: 1 },
  // Too large for what the database counts in.
  { revision: 1, sequence: 2 ** 31 },
  { revision: -Number.MAX_SAFE_INTEGER, sequence: 1 },
])('%j is from no page of the app', (typed) => {
  let thrown: unknown;
  try {
    readState(typed);
  } catch (error) {
    thrown = error;
  }
  expect(thrown).toMatchObject({ status: 400 });
});
