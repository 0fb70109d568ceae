import { setTimeout as sleep } from 'node:timers/promises';
import type { Pool } from 'pg';
import type { Log } from '../../log.server.ts';
import { message } from '../../texts/message.ts';
import { delayAfter, type RetrySchedule, type ScheduleName } from '../retry.ts';
import type { Outcome } from '../exchange.server.ts';
import type { DueDelivery } from './find-due.server.ts';
import { gather } from './gather.ts';
import type { Lane } from './lane.ts';
import { Unreadable } from './open-endpoint.server.ts';
import { afterOutcome, toStored, type LaneHealth } from './lane-health.ts';
import {
  recordOutcomes,
  wasRecorded,
  type MadeAttempt,
  type Verdict,
} from './record-outcomes.server.ts';
import { saveHealth } from './save-health.server.ts';
import type { EndpointFacts } from './take-lanes.server.ts';
import { transmit, type Transmitted, type TransmitDeps } from './transmit.server.ts';

export interface AttemptDeps extends TransmitDeps {
  pool: Pool;
  log: Log;
  /** This process among all workers. */
  holder: string;
  schedules: Readonly<Record<ScheduleName, RetrySchedule>>;
  /** From 0 to 1; spreads the retries of the extended schedule. */
  random: () => number;
  /** Nothing but failures for so long turn an endpoint off. */
  disableAfterMs: number;
  disableEndpoint: (
    endpoint: { shopId: number; endpointId: string; url: string },
    reason: 'gone' | 'failing',
  ) => Promise<void>;
}

/** Standard Webhooks: the receiver wants nothing more, ever. */
const GONE = 410;
/** One statement; more would be no faster by the row, and its first ones would wait for the last. */
const MOST_A_RECORD = 100;
const RECORDS_AT_ONCE = 1;
const RECORD_AGAIN_MS = 1_000;
/** Longer than a database takes to start anew. What is not recorded by then is sent again: at least once. */
const RECORD_TRIES = 60;

/**
 * Makes an attempt and records what came of it, and how its endpoint is faring. Answers the
 * milliseconds until the next attempt, or null when there is to be none. A failed attempt is no error,
 * and nothing else is thrown either.
 */
export function attempting(deps: AttemptDeps) {
  const { pool, holder, log } = deps;
  const record = gather({ most: MOST_A_RECORD, atOnce: RECORDS_AT_ONCE }, (made: MadeAttempt[]) =>
    recordOutcomes(pool, holder, made),
  );
  const save = gather({ most: MOST_A_RECORD, atOnce: 1 }, (lanes: Lane[]) => saveAll(lanes));

  async function saveAll(lanes: Lane[]): Promise<void> {
    const now = performance.now();
    await saveHealth(
      pool,
      holder,
      [...new Set(lanes)].map(({ endpointId, endpoint, health }) => ({
        endpointId,
        version: endpoint?.version ?? '',
        health: toStored(health, now),
      })),
    );
  }

  return async (lane: Lane, due: DueDelivery): Promise<number | null> => {
    const { endpoint } = lane;
    if (!endpoint) return null;
    const transmitted = await transmitOrSay(deps, endpoint, due);
    const changed = applyOutcome(lane, endpoint, transmitted.outcome);
    const made = madeAttempt(deps, { endpoint, due, transmitted });
    try {
      const recorded = await recordPatiently(made);
      tell(log, { made, due, recorded });
      if (!recorded) return null;
    } catch (error) {
      log.error({ err: error, delivery_id: due.id }, 'attempt not recorded; it is made again');
      return null;
    }
    try {
      if (changed) await save(lane);
      await turnOffIfHopeless(deps, lane, made);
    } catch (error) {
      log.warn(
        { err: error, endpoint_id: due.endpointId },
        'how the endpoint fares was not stored',
      );
    }
    return made.verdict.status === 'pending' ? made.verdict.delayMs : null;
  };

  /** With others first, and alone where that failed: one row that the database refuses fails no other. */
  async function recordPatiently(made: MadeAttempt): Promise<boolean> {
    let write = record;
    for (let tries = 1; ; tries += 1) {
      try {
        const recorded = (await write(made)).has(made.deliveryId);
        return recorded || (tries > 1 && (await wasRecorded(pool, made)));
      } catch (error) {
        if (tries === RECORD_TRIES) throw error;
        log.warn({ err: error, delivery_id: made.deliveryId }, 'attempt not recorded yet');
        await sleep(RECORD_AGAIN_MS);
        write = (one) => recordOutcomes(pool, holder, [one]);
      }
    }
  }
}

/** What could not be signed is an attempt that failed, to be seen and sent again. */
async function transmitOrSay(
  deps: AttemptDeps,
  endpoint: EndpointFacts,
  due: DueDelivery,
): Promise<Transmitted> {
  try {
    return await transmit(deps, endpoint, due);
  } catch (error) {
    deps.log.error({ err: error, endpoint_id: due.endpointId }, 'nothing sent');
    const said = error instanceof Unreadable ? error.told : OUR_MISTAKE;
    const outcome = { ...NOTHING_SENT, error: said };
    return { startedAt: deps.clock(), outcome, requestHeaders: '{}' };
  }
}

const NOTHING_SENT = {
  succeeded: false,
  statusCode: null,
  retryAfter: null,
  responseBody: null,
  responseTimeMs: 0,
};
const OUR_MISTAKE = message('failures.ourMistake');

/** Answers whether there is something new to be stored. Of an endpoint that was changed since it says nothing. */
function applyOutcome(lane: Lane, endpoint: EndpointFacts, { succeeded }: Outcome): boolean {
  if (lane.endpoint?.version !== endpoint.version) return false;
  const before: LaneHealth = lane.health;
  lane.health = afterOutcome(before, succeeded, performance.now());
  return !succeeded || before.failuresInRow > 0;
}

function madeAttempt(deps: AttemptDeps, { endpoint, due, transmitted }: Made): MadeAttempt {
  const { outcome, startedAt, requestHeaders } = transmitted;
  return {
    deliveryId: due.id,
    number: due.attempt,
    shopId: endpoint.shopId,
    endpointId: due.endpointId,
    url: endpoint.url,
    startedAt,
    statusCode: outcome.statusCode,
    responseTimeMs: outcome.responseTimeMs,
    error: outcome.error,
    requestHeaders,
    responseBody: outcome.responseBody,
    attemptsBefore: due.attempt - 1 - due.attemptsOfThisRun,
    verdict: judge(deps, { endpoint, due, outcome }),
  };
}

interface Made {
  endpoint: EndpointFacts;
  due: DueDelivery;
  transmitted: Transmitted;
}

function judge(
  deps: AttemptDeps,
  { endpoint, due, outcome }: Omit<Made, 'transmitted'> & { outcome: Outcome },
): Verdict {
  if (outcome.succeeded) return { status: 'succeeded' };
  if (outcome.statusCode === GONE) return { status: 'failed' };
  const { statusCode, retryAfter } = outcome;
  const failed = { number: due.attemptsOfThisRun + 1, statusCode, retryAfter };
  const schedule = deps.schedules[endpoint.schedule];
  const delayMs = delayAfter(failed, { schedule, now: deps.clock(), random: deps.random });
  return delayMs === null ? { status: 'failed' } : { status: 'pending', delayMs };
}

async function turnOffIfHopeless(deps: AttemptDeps, lane: Lane, made: MadeAttempt): Promise<void> {
  const { failingSince } = lane.health;
  const failingForMs = failingSince === null ? 0 : performance.now() - failingSince;
  const gone = made.statusCode === GONE;
  if (!gone && failingForMs < deps.disableAfterMs) return;
  const { shopId, endpointId, url } = made;
  // Once for all that are under way.
  lane.turningOff ??= deps
    .disableEndpoint({ shopId, endpointId, url }, gone ? 'gone' : 'failing')
    .finally(() => (lane.turningOff = undefined));
  await lane.turningOff;
  lane.renewSoon();
}

/** All there is to know of an attempt, but for what is secret: bodies, and paths, which can carry tokens. */
function tell(
  log: Log,
  { made, due, recorded }: { made: MadeAttempt; due: DueDelivery; recorded: boolean },
): void {
  const { verdict } = made;
  // What arrived is in the database; a line for each would cost as much as sending it.
  const level = verdict.status === 'succeeded' && recorded ? 'debug' : 'info';
  if (!log.isLevelEnabled(level)) return;
  log[level](
    {
      shop_id: made.shopId,
      endpoint_id: made.endpointId,
      endpoint_host: new URL(made.url).host,
      event_id: due.eventId,
      event_type: due.eventType,
      delivery_id: made.deliveryId,
      attempt: made.number,
      status_code: made.statusCode,
      response_time_ms: made.responseTimeMs,
      error: made.error,
      delivery_status: verdict.status,
      next_attempt_in_ms: verdict.status === 'pending' ? verdict.delayMs : null,
    },
    recorded ? 'attempt' : 'attempt not recorded: the lane was lost',
  );
}
