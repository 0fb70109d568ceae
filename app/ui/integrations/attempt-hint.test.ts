import { describe, expect, it } from 'vitest';
import { loadTexts } from '../../texts/load-texts.ts';
import { messageText } from '../../texts/message.ts';
import { attemptHint } from './attempt-hint.ts';
import { attemptOutcome, entryOutcome } from './attempt-outcome.ts';

const { t } = await loadTexts('en');
const hint = (attempt: Parameters<typeof attemptHint>[0]): string | null => {
  const key = attemptHint(attempt);
  return key && t(key);
};
const answered = (statusCode: number) =>
  hint({ statusCode, error: { text: `Answered ${statusCode}` }, responseTimeMs: 45 });

describe('hints beside a failed attempt', () => {
  it('401 is about the signature, 500 about the receiver’s code', () => {
    expect(answered(401)).toContain('signature');
    expect(answered(500)).toContain('failed while it handled');
    expect(answered(503)).toContain('failed while it handled');
  });

  it('no answer in time says to answer first and work later', () => {
    const waited = { statusCode: null, error: { text: 'No answer.' }, responseTimeMs: 10_003 };
    expect(hint(waited)).toContain('Answer first');
  });

  it('a gateway that gave up waiting says to answer first and work later', () => {
    expect(answered(504)).toContain('Answer first');
  });

  it('say nothing where there is nothing to add', () => {
    expect(hint({ statusCode: 200, error: null, responseTimeMs: 45 })).toBeNull();
    expect(
      hint({
        statusCode: null,
        error: { text: 'crm.example.com refused.' },
        responseTimeMs: 45,
      }),
    ).toBeNull();
  });
});

it('an attempt is told in a few words', () => {
  const attempt = { number: 1, startedAt: new Date(0), url: '', error: null, responseBody: null };
  expect(messageText(t, attemptOutcome({ ...attempt, statusCode: 200, responseTimeMs: 45 }))).toBe(
    '200 in 45 ms',
  );
  expect(
    messageText(t, attemptOutcome({ ...attempt, statusCode: null, responseTimeMs: 10_004 })),
  ).toBe('No answer after 10.0 s');
});

it('a line of the log tells of the last attempt and of how many there were', () => {
  const last = { statusCode: 500, responseTimeMs: 45, error: { text: 'The server answered 500.' } };
  const told = (entry: Parameters<typeof entryOutcome>[0]) => messageText(t, entryOutcome(entry));
  expect(told({ attemptCount: 0, last: null })).toBe('No attempt yet');
  expect(told({ attemptCount: 1, last })).toBe('500 in 45 ms');
  expect(told({ attemptCount: 3, last })).toBe('500 in 45 ms, attempt 3');
});
