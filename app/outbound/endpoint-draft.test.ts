import { expect, test } from 'vitest';
import { draftErrors, parseRateLimit } from './endpoint-draft.ts';

const draft = {
  name: 'CRM',
  url: '',
  format: 'native',
  events: ['quote.created'],
  schedule: 'standard',
  rateLimitPerMinute: '',
  headers: [],
};

test('a rate limit is a whole number from 1 to 6,000, or none', () => {
  expect(parseRateLimit(' 60 ')).toEqual({ ok: true, limit: 60 });
  expect(parseRateLimit('6000')).toEqual({ ok: true, limit: 6_000 });
  expect(parseRateLimit('  ')).toEqual({ ok: true, limit: null });
  for (const text of ['0', '6001', '-1', '1.5', '1e3', '٣', 'many', '9'.repeat(30)]) {
    expect(parseRateLimit(text)).toEqual({ ok: false });
  }
});

test('a draft is wrong field by field', () => {
  const fieldsWrong = (changes: Partial<typeof draft>) =>
    draftErrors({ ...draft, ...changes }, ['quote.created']).map(({ field }) => field);
  expect(fieldsWrong({})).toEqual([]);
  expect(fieldsWrong({ format: 'soap' })).toEqual(['format']);
  expect(fieldsWrong({ events: ['quote.checked_out'] })).toEqual(['events']);
  expect(fieldsWrong({ rateLimitPerMinute: '0', schedule: 'hourly' })).toEqual([
    'schedule',
    'rateLimitPerMinute',
  ]);
});
