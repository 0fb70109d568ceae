import { setTimeout as sleep } from 'node:timers/promises';
import { createPool } from './db-pool.server.ts';
import { db } from './db.server.ts';
import { env } from './env.server.ts';
import { log } from './log.server.ts';
import { removeOldWebhooks, REMOVE_EVERY_MS } from './inbound/remove-old-webhooks.server.ts';
import { workOffWebhooks, WORK_OFF_EVERY_MS } from './inbound/work-off-webhooks.server.ts';
import { smtpMailer } from './mail/mailer.server.ts';
import {
  removeOldEmails,
  REMOVE_EVERY_MS as REMOVE_EMAILS_EVERY_MS,
} from './mail/remove-old-emails.server.ts';
import { sendEmails, SEND_EVERY_MS } from './mail/send-emails.server.ts';
import { startDeliveryWorker } from './outbound/delivery-worker.server.ts';
import { guardSettings } from './outbound/destination-guard.server.ts';
import { disableEndpoint } from './outbound/disable-endpoint.server.ts';
import { DEADLINE_MS } from './outbound/exchange.server.ts';
import { dispatch } from './outbound/dispatch.server.ts';
import { giveUp } from './outbound/give-up.server.ts';
import { sumAttempts, SUM_EVERY_MS } from './outbound/health/sum-attempts.server.ts';
import { openLanes } from './outbound/lanes/lanes.server.ts';
import { openConnections } from './outbound/guarded-connect.server.ts';
import { RETRY_SCHEDULES } from './outbound/retry.ts';
import { repeatedly } from './outbound/repeatedly.server.ts';
import { advanceReplays, ADVANCE_EVERY_MS } from './outbound/replay-advance.server.ts';
import { applyRetention, RETAIN_EVERY_MS } from './outbound/retention.server.ts';
import { sweep, SWEEP_EVERY_MS } from './outbound/sweep.server.ts';
import { deliveryQueue } from './queue.server.ts';
import { advanceBulkJobs, BULK_EVERY_MS } from './quotes/bulk/advance-bulk-jobs.server.ts';
import { deleteLeftDrafts } from './quotes/drafts/delete-left-drafts.server.ts';
import { publishDueFields, PUBLISH_EVERY_MS } from './quotes/fields/publish-due-fields.server.ts';
import { settleClaims, SETTLE_EVERY_MS } from './quotes/drafts/settle-claims.server.ts';
import { settleInvoices } from './quotes/drafts/settle-invoices.server.ts';
import { reconcileDrafts, RECONCILE_EVERY_MS } from './quotes/orders/reconcile-drafts.server.ts';
import { expireQuotes, EXPIRE_EVERY_MS } from './quotes/steps/expire.server.ts';
import { foldTallies, FOLD_EVERY_MS } from './quotes/tallies/fold-tallies.server.ts';
import {
  removeOldVisits,
  REMOVE_EVERY_MS as REMOVE_VISITS_EVERY_MS,
} from './quotes/visits/remove-old-visits.server.ts';
import type { AdminFor } from './shopify/admin-graphql.server.ts';
import { refreshDueFacts, REFRESH_EVERY_MS } from './shopify/refresh-due-facts.server.ts';

/**
 * The worker process: delivers what is on the queue, and sweeps up what should be. SIGTERM or SIGINT:
 * takes nothing more, finishes what is under way and leaves the rest to the next worker.
 */

/**
 * Looks, records, renewals and lanes let go take turns, each with itself. One that had no answer for so
 * long is given up and its connection closed: of a server that is gone without a word nothing comes.
 */
const LANE_POOL = { max: 6, query_timeout: 10_000 };

/** An attempt lasts 10 s at most; what is not done by then is taken up when its lease ends. */
const DRAIN_MS = 15_000;

const settings = env();
const stopping = new AbortController();
for (const signal of ['SIGTERM', 'SIGINT'] as const) {
  process.once(signal, () => stopping.abort(signal));
}

const clock = (): Date => new Date();
const queue = deliveryQueue();
const connections = openConnections(guardSettings(settings));
const pool = createPool(settings.DATABASE_URL, LANE_POOL);
const deps = {
  pool,
  queue,
  connections,
  encryptionKeys: settings.ENCRYPTION_KEYS,
  schedules: RETRY_SCHEDULES,
  random: Math.random,
  deadlineMs: DEADLINE_MS,
  clock,
  disableAfterMs: settings.DISABLE_AFTER_DAYS * 24 * 60 * 60 * 1_000,
  disableEndpoint: disableEndpoint.bind(null, {
    db,
    clock,
    failingDays: settings.DISABLE_AFTER_DAYS,
    apiKey: settings.SHOPIFY_API_KEY,
  }),
  giveUp: giveUp.bind(null, db),
  log,
};

const lanes = openLanes(deps);
const mailer =
  settings.SMTP_URL && settings.MAIL_FROM
    ? smtpMailer({ url: settings.SMTP_URL, from: settings.MAIL_FROM })
    : null;
const background = { db, clock, log, mailer };
const wake = (endpointIds: string[]): Promise<void> => dispatch(queue, endpointIds);
/** Not before it is needed: what of Shopify's library only web processes use takes 10 MB more. */
const adminFor: AdminFor = async (shopDomain) => {
  const shopify = await import('./shopify/admin-for.server.ts');
  return shopify.adminFor(shopDomain);
};
const withShopify = {
  ...background,
  adminFor,
  wake,
  apiKey: settings.SHOPIFY_API_KEY,
  encryptionKeys: settings.ENCRYPTION_KEYS,
};
const jobs = [
  repeatedly({ name: 'sweep', everyMs: SWEEP_EVERY_MS, log }, () =>
    sweep({ ...deps, wakeHere: (endpointId) => lanes.wake(endpointId) }),
  ),
  repeatedly({ name: 'statistics', everyMs: SUM_EVERY_MS, log }, () => sumAttempts(background)),
  repeatedly({ name: 'replays', everyMs: ADVANCE_EVERY_MS, log }, () =>
    advanceReplays({ db, queue }),
  ),
  repeatedly({ name: 'mail', everyMs: SEND_EVERY_MS, log }, () => sendEmails(background)),
  repeatedly({ name: 'old mails', everyMs: REMOVE_EMAILS_EVERY_MS, log }, () =>
    removeOldEmails(background),
  ),
  repeatedly({ name: 'expiry', everyMs: EXPIRE_EVERY_MS, log }, () =>
    expireQuotes({ ...background, wake }),
  ),
  repeatedly({ name: 'bulk steps', everyMs: BULK_EVERY_MS, log }, () =>
    advanceBulkJobs({ ...background, wake, signal: stopping.signal }),
  ),
  repeatedly({ name: 'inbound webhooks', everyMs: WORK_OFF_EVERY_MS, log }, () =>
    workOffWebhooks({ ...withShopify, signal: stopping.signal }),
  ),
  repeatedly({ name: 'conversions', everyMs: SETTLE_EVERY_MS, log }, () =>
    settleClaims(withShopify),
  ),
  repeatedly({ name: 'invoices', everyMs: SETTLE_EVERY_MS, log }, () =>
    settleInvoices(withShopify),
  ),
  repeatedly({ name: 'replaced draft orders', everyMs: SETTLE_EVERY_MS, log }, () =>
    deleteLeftDrafts(withShopify),
  ),
  repeatedly({ name: 'draft orders', everyMs: RECONCILE_EVERY_MS, log }, () =>
    reconcileDrafts(withShopify),
  ),
  repeatedly({ name: 'facts of shops', everyMs: REFRESH_EVERY_MS, log }, () =>
    refreshDueFacts(withShopify),
  ),
  repeatedly({ name: 'storefront fields', everyMs: PUBLISH_EVERY_MS, log }, () =>
    publishDueFields(withShopify),
  ),
  repeatedly({ name: 'old inbound webhooks', everyMs: REMOVE_EVERY_MS, log }, () =>
    removeOldWebhooks(background),
  ),
  repeatedly({ name: 'tallies', everyMs: FOLD_EVERY_MS, log }, () => foldTallies(background)),
  repeatedly({ name: 'old visits', everyMs: REMOVE_VISITS_EVERY_MS, log }, () =>
    removeOldVisits(background),
  ),
  repeatedly({ name: 'retention', everyMs: RETAIN_EVERY_MS, log }, () =>
    applyRetention({ ...background, signal: stopping.signal }),
  ),
];
const worker = await startDeliveryWorker(
  {
    databaseUrl: settings.DATABASE_URL,
    redisUrl: settings.REDIS_URL,
    onError: (error) => log.error({ err: error }, 'worker'),
  },
  (endpointId) => lanes.wake(endpointId),
  stopping.signal,
);
log.info({ queue: settings.REDIS_URL ? 'redis' : 'postgres' }, 'worker ready');

await untilStopping();
log.info({ signal: stopping.signal.reason as unknown }, 'worker stopping');
await Promise.race([drain(), sleep(DRAIN_MS)]);
log.info('worker stopped');
process.exit(0);

async function drain(): Promise<void> {
  // At once, all of them: no job in the background keeps a lane from being handed over.
  await Promise.all([lanes.stop(), worker.close(), ...jobs.map((job) => job.stop())]);
  await queue.close();
  await connections.close();
  await Promise.all([db.$disconnect(), pool.end()]);
}

function untilStopping(): Promise<void> {
  return new Promise((resolve) => {
    if (stopping.signal.aborted) return resolve();
    stopping.signal.addEventListener('abort', () => resolve(), { once: true });
  });
}
