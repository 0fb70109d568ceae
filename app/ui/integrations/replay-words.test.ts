import { expect, test } from 'vitest';
import { EVERYTHING } from '../../outbound/log-filter.ts';
import {
  replayOutcome,
  replayProgress,
  replayRefusal,
  replaysMove,
  replayState,
  replayTitle,
} from './replay-words.ts';

const none = { count: 0, more: false };
const counts = {
  status: 'running' as const,
  resent: 1_200,
  total: 4_800,
  arrived: none,
  onTheirWay: none,
  failed: none,
};

test('a replay says which deliveries it is about', () => {
  const title = (log: Partial<typeof EVERYTHING>, alsoDelivered = false) =>
    replayTitle({ filter: { log: { ...EVERYTHING, ...log }, alsoDelivered } });
  expect(title({})).toBe('What did not arrive');
  expect(title({}, true)).toBe('Everything');
  expect(title({ status: 'failed', eventType: 'quote.created' })).toBe(
    'What failed, quote.created',
  );
  expect(title({ status: 'succeeded', search: 'Q-1001' })).toBe('What has arrived, “Q-1001”');
});

test('how far it is, and at the end why there were fewer than were counted', () => {
  expect(replayProgress(counts)).toBe('1,200 of 4,800 sent again');
  expect(replayProgress({ ...counts, status: 'done', resent: 4_800 })).toBe(
    '4,800 of 4,800 sent again',
  );
  expect(replayProgress({ ...counts, status: 'done' })).toMatch(/the rest needed it no more/);
});

test('what came of those that were sent, as far as there is anything to say', () => {
  expect(replayOutcome(counts)).toBe('');
  expect(
    replayOutcome({
      ...counts,
      arrived: { count: 10_000, more: true },
      failed: { count: 2, more: false },
    }),
  ).toBe('10,000+ arrived, 2 failed again');
});

test('it is done when what it sent last has arrived or failed, not before', () => {
  const done = { ...counts, status: 'done' as const };
  expect(replayState(counts).label).toBe('Sending');
  expect(replayState({ ...done, onTheirWay: { count: 2, more: false } }).label).toBe(
    'Last ones on their way',
  );
  expect(replayState(done).label).toBe('Done');
});

test('a refusal says what to do', () => {
  expect(replayRefusal('too_many')).toBe(
    '20 are being sent already. Stop one, or wait until one is done.',
  );
  expect(replayRefusal('nothing_to_send')).toBe('There is nothing left to send.');
});

test('a page is read again while a replay runs, and until what it sent has a fate', () => {
  const underWay = { count: 1, more: false };
  expect(replaysMove([counts])).toBe(true);
  expect(replaysMove([{ ...counts, status: 'stopped', onTheirWay: underWay }])).toBe(true);
  expect(replaysMove([{ ...counts, status: 'done' }])).toBe(false);
  expect(replaysMove([])).toBe(false);
});
