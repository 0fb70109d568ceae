import { expect, test } from 'vitest';
import { EVERYTHING } from '../../outbound/log-filter.ts';
import { loadTexts } from '../../texts/load-texts.ts';
import {
  replayOutcome,
  replayProgress,
  replayRefusal,
  replaysMove,
  replayState,
  replayTitle,
} from './replay-words.ts';

const { t } = await loadTexts('en');
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
  const title = (
    log: Partial<typeof EVERYTHING>,
    alsoDelivered = false,
    endpointName: string | null = null,
  ) => replayTitle(t, { filter: { log: { ...EVERYTHING, ...log }, alsoDelivered }, endpointName });
  expect(title({})).toBe('What did not arrive');
  expect(title({}, true)).toBe('Everything');
  expect(title({ status: 'failed', eventType: 'quote.created' }, false, 'CRM')).toBe(
    'What failed, quote.created, to CRM',
  );
  expect(title({ status: 'succeeded', search: 'Q-1001' })).toBe('What has arrived, “Q-1001”');
});

test('how far it is, and at the end why there were fewer than were counted', () => {
  expect(replayProgress(t, counts)).toBe('1,200 of 4,800 sent again');
  expect(replayProgress(t, { ...counts, status: 'done', resent: 4_800 })).toBe(
    '4,800 of 4,800 sent again',
  );
  expect(replayProgress(t, { ...counts, status: 'done' })).toMatch(/the rest needed it no more/);
});

test('what came of those that were sent, as far as there is anything to say', () => {
  expect(replayOutcome(t, counts)).toBe('');
  expect(
    replayOutcome(t, {
      ...counts,
      arrived: { count: 10_000, more: true },
      failed: { count: 2, more: false },
    }),
  ).toBe('10,000+ arrived, 2 failed again');
});

test('it is done when what it sent last has arrived or failed, not before', () => {
  const done = { ...counts, status: 'done' as const };
  expect(t(replayState(counts).label)).toBe('Sending');
  expect(t(replayState({ ...done, onTheirWay: { count: 2, more: false } }).label)).toBe(
    'Last ones on their way',
  );
  expect(t(replayState(done).label)).toBe('Done');
});

test('a refusal says what to do', () => {
  expect(replayRefusal(t, 'too_many')).toBe(
    '20 are being sent already. Stop one, or wait until one is done.',
  );
  expect(replayRefusal(t, 'nothing_to_send')).toBe('There is nothing left to send.');
});

test('a page is read again while a replay runs, and until what it sent has a fate', () => {
  const underWay = { count: 1, more: false };
  expect(replaysMove([counts])).toBe(true);
  expect(replaysMove([{ ...counts, status: 'stopped', onTheirWay: underWay }])).toBe(true);
  expect(replaysMove([{ ...counts, status: 'done' }])).toBe(false);
  expect(replaysMove([])).toBe(false);
});
