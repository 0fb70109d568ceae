import { countInWords } from '../../outbound/capped-count.ts';
import type { LogFilter } from '../../outbound/log-filter.ts';
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
