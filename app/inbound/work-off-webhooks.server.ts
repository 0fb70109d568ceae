import type { Db } from '../db.server.ts';
import type { Log } from '../log.server.ts';
import { claimWebhooks, type ClaimedWebhook } from './claim-webhooks.server.ts';
import { handleWebhook, type HandleDeps } from './handle-webhook.server.ts';

export interface WorkOffDeps extends HandleDeps {
  db: Db;
  log: Log;
  /** No more are taken once it is aborted. */
  signal?: AbortSignal;
}

/** How long a notice waits at most that comes while nobody is at it. */
export const WORK_OFF_EVERY_MS = 1_000;

/** Worked on at the same time by one process. */
const AT_ONCE = 4;
const SECOND_MS = 1_000;
const MINUTE_MS = 60 * SECOND_MS;
/** After the first attempt, the second, …: a bit under eight hours; then a notice has failed. */
const RETRY_AFTER_MS = [
  5 * SECOND_MS,
  30 * SECOND_MS,
  ...[2, 10, 30, 60, 120, 240].map((minutes) => minutes * MINUTE_MS),
];
const MAX_ERROR_LENGTH = 500;

/**
 * Works off every notice that is due, in no promised order. What fails is tried again after growing
 * waits and has failed after some eight hours, which the log says. What was done keeps its row for a
 * while, so that the same notice again is known, and loses its content.
 */
export async function workOffWebhooks(deps: WorkOffDeps): Promise<void> {
  while (!deps.signal?.aborted) {
    const claimed = await claimWebhooks(deps.db, deps.clock(), AT_ONCE);
    await Promise.all(claimed.map((webhook) => workOff(deps, webhook)));
    if (claimed.length < AT_ONCE) return;
  }
}

async function workOff(deps: WorkOffDeps, webhook: ClaimedWebhook): Promise<void> {
  const { db, clock, log } = deps;
  const { id, attempt, topic, shopDomain: shop, webhookId } = webhook;
  const facts = { topic, shop, webhook_id: webhookId, attempt };
  // Claimed again meanwhile, it is another worker's.
  const mine = { id, status: 'pending' as const, attemptCount: attempt };
  try {
    const { outcome, endpointIds } = await handleWebhook(deps, webhook);
    const done = { status: 'done' as const, doneAt: clock(), payload: null, error: null };
    await db.inboundWebhook.updateMany({ where: mine, data: done });
    await deps.wake(endpointIds);
    const waitedMs = clock().getTime() - webhook.triggeredAt.getTime();
    log.info({ ...facts, outcome, since_triggered_ms: waitedMs }, 'webhook worked off');
  } catch (error) {
    const after = afterFailure(attempt, error, clock());
    await db.inboundWebhook.updateMany({ where: mine, data: after });
    if (after.status === 'failed') log.error({ ...facts, err: error }, 'webhook given up');
    else log.warn({ ...facts, err: error, next_at: after.nextAttemptAt }, 'webhook not worked off');
  }
}

function afterFailure(attempt: number, failure: unknown, now: Date) {
  const error = (failure instanceof Error ? failure.message : String(failure)).slice(
    0,
    MAX_ERROR_LENGTH,
  );
  const delayMs = RETRY_AFTER_MS[attempt - 1];
  if (delayMs === undefined) return { status: 'failed' as const, error, nextAttemptAt: now };
  return {
    status: 'pending' as const,
    nextAttemptAt: new Date(now.getTime() + delayMs),
    error,
  };
}
