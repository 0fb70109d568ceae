import { describe, expect, it } from 'vitest';
import { attemptHint } from './attempt-hint.ts';
import { attemptOutcome } from './attempt-outcome.ts';

const answered = (statusCode: number) =>
  attemptHint({ statusCode, error: `Answered ${statusCode}` });

describe('hints beside a failed attempt', () => {
  it('401 is about the signature, 500 about the receiver’s code', () => {
    expect(answered(401)).toContain('signature');
    expect(answered(500)).toContain('failed while it handled');
    expect(answered(503)).toContain('failed while it handled');
  });

  it('a gateway that gave up waiting says to answer first and work later', () => {
    expect(answered(504)).toContain('Answer first');
  });

  it('say nothing where there is nothing to add', () => {
    expect(attemptHint({ statusCode: 200, error: null })).toBeNull();
    expect(
      attemptHint({ statusCode: null, error: 'crm.example.com refused the connection.' }),
    ).toBeNull();
  });
});

it('an attempt is told in a few words', () => {
  const attempt = { number: 1, startedAt: new Date(0), url: '', error: null, responseBody: null };
  expect(attemptOutcome({ ...attempt, statusCode: 200, responseTimeMs: 45 })).toBe('200 in 45 ms');
  expect(attemptOutcome({ ...attempt, statusCode: null, responseTimeMs: 10_004 })).toBe(
    'No answer after 10.0 s',
  );
});
