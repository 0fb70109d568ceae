import { countText, type CappedCount } from '../../outbound/capped-count.ts';
import { MOST_RUNNING } from '../../outbound/replay-started.ts';
import type { Replay } from '../../outbound/replay.ts';
import type { PlainTextKey } from '../../texts/catalogue.ts';
import type { Translate } from '../../texts/texts.ts';

/** Which deliveries a replay is about, less their dates: "What failed, quote.created, to CRM". */
export function replayTitle(
  t: Translate,
  { filter, endpointName }: Pick<Replay, 'filter' | 'endpointName'>,
): string {
  const { log, alsoDelivered } = filter;
  const isEverything = log.status === null && alsoDelivered;
  return [
    t(`replays.which.${isEverything ? 'everything' : (log.status ?? 'undelivered')}`),
    log.eventType,
    log.search && t('replays.search', { search: log.search }),
    endpointName !== null && t('replays.to', { endpoint: endpointName }),
  ]
    .filter(Boolean)
    .join(', ');
}

/** The state of a replay in a word or two. What it sent last may be under way when it has nothing left to send. */
export function replayState({ status, onTheirWay }: Pick<Replay, 'status' | 'onTheirWay'>): {
  label: PlainTextKey;
  tone: 'info' | 'attention' | 'success';
} {
  if (status === 'running') return { label: 'replays.states.running', tone: 'info' };
  if (status === 'stopped') return { label: 'replays.states.stopped', tone: 'attention' };
  return onTheirWay.count > 0
    ? { label: 'replays.states.lastOnes', tone: 'info' }
    : { label: 'replays.states.done', tone: 'success' };
}

/** Why nothing was started, or gone on with. */
export function replayRefusal(t: Translate, reason: 'nothing_to_send' | 'too_many'): string {
  return reason === 'too_many'
    ? t('replays.refusals.tooMany', { max: MOST_RUNNING })
    : t('replays.refusals.nothingToSend');
}

/** Whether what a page shows of them is about to change. */
export function replaysMove(replays: Pick<Replay, 'status' | 'onTheirWay'>[]): boolean {
  return replays.some(({ status, onTheirWay }) => status === 'running' || onTheirWay.count > 0);
}

type Counts = Pick<Replay, 'status' | 'resent' | 'total' | 'arrived' | 'onTheirWay' | 'failed'>;

/** How far it is: "120 of 480 sent again". */
export function replayProgress(t: Translate, { status, resent, total }: Counts): string {
  const few = resent < total && status === 'done';
  return t(few ? 'replays.progressFew' : 'replays.progress', { done: resent, all: total });
}

/** What came of those: "118 arrived, 2 failed again". Empty when none was sent. */
export function replayOutcome(t: Translate, { arrived, onTheirWay, failed }: Counts): string {
  const parts = [
    arrived.count > 0 && t('replays.arrived', told(t, arrived)),
    onTheirWay.count > 0 && t('replays.onTheWay', told(t, onTheirWay)),
    failed.count > 0 && t('replays.failedAgain', told(t, failed)),
  ];
  return parts.filter(Boolean).join(', ');
}

function told(t: Translate, counted: CappedCount): { count: number; shown: string } {
  return { count: counted.count, shown: countText(t, counted) };
}
