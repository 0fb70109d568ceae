import { expect, test } from 'vitest';
import { loadTexts } from '../../../texts/load-texts.ts';
import { bulkProgress, bulkQuestion, bulkState, bulkTitle, selectedWords } from './bulk-words.ts';

const { t } = await loadTexts('en');

test.each([
  ['assign', 'Riley', 'Assign to Riley'],
  ['assign', null, 'Assign to nobody'],
  ['stage', 'Won', 'Move to Won'],
  ['add-tag', 'rush', 'Add the tag “rush”'],
  ['remove-tag', 'rush', 'Remove the tag “rush”'],
  ['remove', null, 'Delete'],
] as const)('%s of %s is called “%s”', (step, about, title) => {
  expect(bulkTitle(t, { step, about })).toBe(title);
});

test.each([
  ['running', 0, 0, '0 of 1,000 quotes', 'info'],
  ['running', 40, 39, '40 of 1,000 quotes, 1 left as it was', 'info'],
  ['stopped', 40, 40, '40 of 1,000 quotes', 'attention'],
  ['done', 1_000, 1_000, '1,000 quotes done', 'success'],
  ['done', 1_000, 998, '998 of 1,000 quotes done, 2 left as they were', 'warning'],
] as const)('%s at %i, %i taken, is told as “%s”', (status, position, done, said, tone) => {
  const job = { status, position, done, total: 1_000 };
  expect(bulkProgress(t, job)).toBe(said);
  expect(bulkState(job).tone).toBe(tone);
});

test('one quote is one', () => {
  expect(bulkQuestion(t, 'remove', 1)).toEqual({
    title: 'Delete 1 quote?',
    action: 'Delete 1 quote',
  });
  expect(bulkProgress(t, { status: 'done', total: 1, position: 1, done: 1 })).toBe('1 quote done');
});

test('how many are selected is said once it is known', () => {
  expect([null, 1, 312, 1_000].map((count) => selectedWords(t, count))).toEqual([
    'Selecting…',
    'The only quote selected',
    'All 312 quotes selected',
    'The newest 1,000 quotes selected',
  ]);
});
