import { describe, expect, test } from 'vitest';
import { newId } from '../../ids.ts';
import { inEnglish } from '../../texts/english.server.ts';
import { MAX_QUOTES } from './bulk-step.ts';
import { parseBulk } from './parse-bulk.ts';

const quotes = (count: number): string[] => Array.from({ length: count }, () => newId('quote'));
const wish = (changes: object = {}) => ({
  clientKey: 'key-1234',
  step: 'remove',
  args: {},
  quoteIds: quotes(1),
  ...changes,
});
const errorsOf = (changes: object) => {
  const parsed = parseBulk(wish(changes));
  return parsed.ok
    ? []
    : parsed.errors.map(({ field, message }) => ({ field, message: inEnglish(message) }));
};

describe('what is asked of many quotes', () => {
  test('comes out neat, each quote once and in order', () => {
    const [one = '', other = ''] = quotes(2);
    const quoteIds = [other, one, other];
    const parsed = parseBulk(wish({ step: 'add-tag', args: { tag: '  big   deal ' }, quoteIds }));
    expect(parsed).toEqual({
      ok: true,
      bulk: {
        clientKey: 'key-1234',
        step: 'add-tag',
        args: { tag: 'big deal' },
        quoteIds: [other, one],
      },
    });
  });

  test.each([
    ['assign', { memberId: newId('teamMember') }],
    ['assign', { memberId: null }],
    ['stage', { stageId: newId('stage') }],
    ['remove-tag', { tag: 'rush' }],
    ['remove', {}],
  ])('%s with %j is fine', (step, args) => {
    expect(parseBulk(wish({ step, args }))).toMatchObject({ ok: true, bulk: { step, args } });
  });

  test.each([
    ['assign', {}, 'memberId', 'Choose somebody.'],
    ['assign', { memberId: 'me' }, 'memberId', 'Choose somebody.'],
    ['stage', { stageId: '' }, 'stageId', 'Choose a stage.'],
    ['add-tag', {}, 'tag', 'Enter a tag.'],
    ['add-tag', { tag: ' ' }, 'tag', 'Enter a tag.'],
    ['add-tag', { tag: 'a,b' }, 'tag', 'Leave out commas. Add one tag at a time.'],
    ['remove-tag', { tag: 'x'.repeat(41) }, 'tag', 'Use at most 40 characters.'],
  ])('%s with %j is refused at its field', (step, args, field, message) => {
    expect(errorsOf({ step, args })).toEqual([{ field, message }]);
  });

  test.each([0, MAX_QUOTES + 1])('%i quotes are refused', (count) => {
    expect(errorsOf({ quoteIds: quotes(count) })).toMatchObject([{ field: null }]);
  });

  test('a thousand quotes are fine', () => {
    expect(errorsOf({ quoteIds: quotes(MAX_QUOTES) })).toEqual([]);
  });

  test.each([
    { step: 'send' },
    { clientKey: 'short' },
    { quoteIds: ['1001'] },
    { quoteIds: ['quo_\0'] },
    { step: 'assign', args: null },
  ])('%j is refused', (changes) => {
    expect(errorsOf(changes)).toHaveLength(1);
  });
});
