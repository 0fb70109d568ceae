import { countInWords } from '../../outbound/capped-count.ts';
import type { LogFilter } from '../../outbound/log-filter.ts';
import { MOST_RUNNING } from '../../outbound/replay-started.ts';
import type { Replay } from '../../outbound/replay.ts';

const WHICH: Record<NonNullable<LogFilter['status']>, string> = {
  succeeded: 'What has arrived',
  failed: 'What failed',
  pending: 'What waits for a retry',
  paused: 'What waits',
  cancelled: 'What was cancelled',
  undelivered: 'What did not arrive',
};

/** Which deliveries a replay is about, less their endpoint and dates: "What failed, quote.created". */
export function replayTitle({ filter }: Pick<Replay, 'filter'>): string {
  const { log, alsoDelivered } = filter;
  const which =
    log.status === null && alsoDelivered ? 'Everything' : WHICH[log.status ?? 'undelivered'];
  return [which, log.eventType, log.search && `“${log.search}”`].filter(Boolean).join(', ');
}

/** The state of a replay in a word or two. What it sent last may be under way when it has nothing left to send. */
export function replayState({ status, onTheirWay }: Pick<Replay, 'status' | 'onTheirWay'>): {
  label: string;
  tone: 'info' | 'attention' | 'success';
} {
  if (status === 'running') return { label: 'Sending', tone: 'info' };
  if (status === 'stopped') return { label: 'Stopped', tone: 'attention' };
  return onTheirWay.count > 0
    ? { label: 'Last ones on their way', tone: 'info' }
    : { label: 'Done', tone: 'success' };
}

/** Why nothing was started, or gone on with. */
export function replayRefusal(reason: 'nothing_to_send' | 'too_many'): string {
  return reason === 'too_many'
    ? `${MOST_RUNNING} are being sent already. Stop one, or wait until one is done.`
    : 'There is nothing left to send.';
}

const WAITS: Record<Replay['waitsFor'][number]['why'], string> = {
  paused: 'is paused; the rest for it is sent when you resume it.',
  failing: 'fails at present; the rest for it is sent when it answers again.',
  disabled: 'was disabled on the way; enable it and resume to send the rest.',
};

/** What follows the name of an endpoint that a replay waits for. */
export function replayWaits(why: Replay['waitsFor'][number]['why']): string {
  return WAITS[why];
}

/** Whether what a page shows of them is about to change. */
export function replaysMove(replays: Pick<Replay, 'status' | 'onTheirWay'>[]): boolean {
  return replays.some(({ status, onTheirWay }) => status === 'running' || onTheirWay.count > 0);
}

type Counts = Pick<Replay, 'status' | 'resent' | 'total' | 'arrived' | 'onTheirWay' | 'failed'>;

/** How far it is: "120 of 480 sent again". */
export function replayProgress({ status, resent, total }: Counts): string {
  const [done, all] = [resent, total].map((count) => count.toLocaleString('en-US'));
  const few = resent < total && status === 'done';
  return few
    ? `${done} of ${all} sent again; the rest needed it no more or could not be sent`
    : `${done} of ${all} sent again`;
}

/** What came of those: "118 arrived, 2 failed again". Empty when none was sent. */
export function replayOutcome({ arrived, onTheirWay, failed }: Counts): string {
  const parts = [
    arrived.count > 0 && `${countInWords(arrived)} arrived`,
    onTheirWay.count > 0 &&
      `${countInWords(onTheirWay)} on ${onTheirWay.count === 1 ? 'its' : 'their'} way`,
    failed.count > 0 && `${countInWords(failed)} failed again`,
  ];
  return parts.filter(Boolean).join(', ');
}
