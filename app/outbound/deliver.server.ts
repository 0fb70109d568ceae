import type { Dispatcher } from 'undici';
import type { Db } from '../db.server.ts';
import { unseal, type SealingKey } from '../encryption.server.ts';
import type { Log } from '../log.server.ts';
import { claimDelivery, giveUpIfClosed, type ClaimedDelivery } from './claim-delivery.server.ts';
import { unsealHeaders, withCustomHeaders } from './custom-headers.server.ts';
import type { DeliveryJob, DeliveryQueue } from './delivery-queue.ts';
import { disableEndpoint } from './disable-endpoint.server.ts';
import { exchange, type Outcome } from './exchange.server.ts';
import { nativeHeaders, type Secrets } from './formats/native-headers.server.ts';
import { recordAttempt, type Verdict } from './record-attempt.server.ts';
import { delayAfter, type RetrySchedule, type ScheduleName } from './retry.ts';

export interface DeliverDeps {
  db: Db;
  queue: DeliveryQueue;
  /** Judges every address it connects to. */
  connections: Dispatcher;
  encryptionKeys: SealingKey[];
  schedules: Readonly<Record<ScheduleName, RetrySchedule>>;
  /** From 0 to 1; spreads the retries of the extended schedule. */
  random: () => number;
  deadlineMs: number;
  clock: () => Date;
  log: Log;
}

/**
 * Makes one attempt of a delivery and records what came of it. A failed attempt is no error; what
 * throws (a database that is gone, a key that is missing) leaves the delivery to the sweep.
 */
export async function deliver(deps: DeliverDeps, job: DeliveryJob): Promise<void> {
  const { db, clock, log } = deps;
  const claimed = await claimDelivery(db, job);
  if (!claimed) return giveUpIfClosed(db, job.deliveryId);

  const startedAt = clock();
  const outcome = await transmit(deps, claimed, startedAt);
  const verdict = judge(deps, claimed, outcome);
  const recorded = await recordAttempt(db, claimed, { startedAt, outcome, verdict });
  log.info(
    wideLine(claimed, outcome, verdict),
    recorded ? 'attempt' : 'attempt not recorded: lease lost',
  );
  if (!recorded) return;
  if (outcome.statusCode === GONE) await disableEndpoint(db, claimed);
  if (verdict.status === 'pending') await enqueueNext(deps, claimed, verdict.delayMs);
}

/** Standard Webhooks: the receiver wants nothing more, ever. */
const GONE = 410;

function transmit(deps: DeliverDeps, claimed: ClaimedDelivery, sentAt: Date): Promise<Outcome> {
  const { eventId, eventType, attempt, body, url } = claimed;
  const sent = { eventId, eventType, deliveryId: claimed.id, attempt, sentAt, body };
  const headers = withCustomHeaders(
    nativeHeaders(sent, secretsOf(claimed, deps.encryptionKeys)),
    unsealHeaders(claimed.headersSealed, deps.encryptionKeys),
  );
  const message = { url, headers, body };
  return exchange(deps.connections, message, deps.deadlineMs);
}

/** Both secrets while a rotation overlaps, as the claim found it. */
function secretsOf(claimed: ClaimedDelivery, keys: SealingKey[]): Secrets {
  const current = unseal(claimed.secretSealed, keys);
  const { previousSecretSealed } = claimed;
  return previousSecretSealed ? [current, unseal(previousSecretSealed, keys)] : [current];
}

function judge(deps: DeliverDeps, claimed: ClaimedDelivery, outcome: Outcome): Verdict {
  if (outcome.succeeded) return { status: 'succeeded' };
  if (outcome.statusCode === GONE) return { status: 'failed' };
  const { statusCode, retryAfter } = outcome;
  const failed = { number: claimed.attempt, statusCode, retryAfter };
  const schedule = deps.schedules[claimed.schedule];
  const delayMs = delayAfter(failed, { schedule, now: deps.clock(), random: deps.random });
  return delayMs === null ? { status: 'failed' } : { status: 'pending', delayMs };
}

async function enqueueNext(
  deps: DeliverDeps,
  claimed: ClaimedDelivery,
  delayMs: number,
): Promise<void> {
  const next = { deliveryId: claimed.id, attempt: claimed.attempt + 1 };
  try {
    await deps.queue.add([next], delayMs);
  } catch (error) {
    deps.log.warn({ err: error, delivery_id: claimed.id }, 'retry not enqueued; left to the sweep');
  }
}

/** All there is to know of an attempt, but for what is secret: bodies, and paths, which can carry tokens. */
function wideLine(claimed: ClaimedDelivery, outcome: Outcome, verdict: Verdict) {
  return {
    shop_id: claimed.shopId,
    endpoint_id: claimed.endpointId,
    endpoint_host: new URL(claimed.url).host,
    event_id: claimed.eventId,
    event_type: claimed.eventType,
    delivery_id: claimed.id,
    attempt: claimed.attempt,
    status_code: outcome.statusCode,
    response_time_ms: outcome.responseTimeMs,
    error: outcome.error,
    delivery_status: verdict.status,
    next_attempt_in_ms: verdict.status === 'pending' ? verdict.delayMs : null,
  };
}
