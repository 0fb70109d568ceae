import { once } from 'node:events';
import { Redis } from 'ioredis';
import pg from 'pg';
import {
  RateLimiterMemory,
  RateLimiterPostgres,
  RateLimiterRedis,
  RateLimiterRes,
  type RateLimiterAbstract,
} from 'rate-limiter-flexible';
import { env } from './env.server.ts';
import { log } from './log.server.ts';

const WINDOW_SECONDS = 600;
const CONNECT_TIMEOUT_MS = 2_000;
/**
 * What one address may do in ten minutes, and all of a shop's shoppers together. An address can be a
 * whole office behind one router. A file's completion is asked for about once a second. `page` is the
 * customer's page of a quote, `answer` what is answered there.
 */
const LIMITS = {
  quote: { address: 20, shop: 1_000 },
  upload: { address: 60, shop: 3_000 },
  completion: { address: 600, shop: 30_000 },
  page: { address: 300, shop: 30_000 },
  answer: { address: 30, shop: 3_000 },
} as const;

export type LimitedAction = keyof typeof LIMITS;

export type RateVerdict = { ok: true } | { ok: false; retryAfterSeconds: number };

export interface RateLimits {
  /** Counts one action of a shopper; refuses it when the address or the shop did too much. Never throws. */
  take(action: LimitedAction, from: { shopId: number; address: string }): Promise<RateVerdict>;
  close(): Promise<void>;
}

export interface RateLimitSettings {
  databaseUrl: string;
  /** Counts are kept there when it is set. */
  redisUrl: string | undefined;
}

type MakeLimiter = (
  keyPrefix: string,
  points: number,
  insurance: RateLimiterAbstract,
) => RateLimiterAbstract;

/**
 * Counters shared by all web processes. While their store cannot be reached each process counts in its
 * own memory: a flood is still limited, and no shopper is turned away for our trouble.
 */
export function openRateLimits(settings: RateLimitSettings): RateLimits {
  const store = settings.redisUrl
    ? redisStore(settings.redisUrl)
    : postgresStore(settings.databaseUrl);
  const limiters = new Map<string, RateLimiterAbstract>();
  const limiter = (action: LimitedAction, by: 'address' | 'shop'): RateLimiterAbstract => {
    const keyPrefix = `${action}-${by}`;
    const points = LIMITS[action][by];
    const known = limiters.get(keyPrefix);
    if (known) return known;
    const insurance = new RateLimiterMemory({ keyPrefix, points, duration: WINDOW_SECONDS });
    const made = store.make(keyPrefix, points, insurance);
    limiters.set(keyPrefix, made);
    return made;
  };
  return {
    async take(action, { shopId, address }) {
      await store.prepare();
      // The address first: what it is refused does not count against the shop.
      const byAddress = await consume(limiter(action, 'address'), `${shopId}-${address}`);
      return byAddress.ok ? consume(limiter(action, 'shop'), String(shopId)) : byAddress;
    },
    close: () => store.close(),
  };
}

async function consume(limiter: RateLimiterAbstract, key: string): Promise<RateVerdict> {
  try {
    await limiter.consume(key);
    return { ok: true };
  } catch (refusal) {
    if (refusal instanceof RateLimiterRes) {
      return { ok: false, retryAfterSeconds: Math.max(1, Math.ceil(refusal.msBeforeNext / 1000)) };
    }
    throw refusal;
  }
}

interface Store {
  make: MakeLimiter;
  prepare(): Promise<void>;
  close(): Promise<void>;
}

function redisStore(url: string): Store {
  const redis = new Redis(url, { enableOfflineQueue: false, maxRetriesPerRequest: 1 });
  redis.on('error', (error) => log.warn({ err: error }, 'rate limits: Redis connection'));
  // The first request waits for the first connection, or for its failure: not to count alone meanwhile.
  const settled = once(redis, 'ready', { signal: AbortSignal.timeout(CONNECT_TIMEOUT_MS) }).catch(
    () => undefined,
  );
  return {
    make: (keyPrefix, points, insuranceLimiter) =>
      new RateLimiterRedis({
        storeClient: redis,
        rejectIfRedisNotReady: true,
        keyPrefix: `rate-${keyPrefix}`,
        points,
        duration: WINDOW_SECONDS,
        insuranceLimiter,
      }),
    async prepare() {
      await settled;
    },
    close: async () => redis.disconnect(),
  };
}

/** In a schema of its own, which Prisma's migrations do not look at; unlogged, for a crash may reset counts. */
const CREATE_TABLE = `
  CREATE SCHEMA IF NOT EXISTS rate_limits;
  CREATE UNLOGGED TABLE IF NOT EXISTS rate_limits.counts (
    key varchar(255) PRIMARY KEY, points integer NOT NULL DEFAULT 0, expire bigint)`;

function postgresStore(connectionString: string): Store {
  const pool = new pg.Pool({
    connectionString,
    max: 4,
    connectionTimeoutMillis: CONNECT_TIMEOUT_MS,
  });
  pool.on('error', (error) => log.warn({ err: error }, 'rate limits: database connection'));
  let prepared: Promise<unknown> | undefined;
  return {
    make: (keyPrefix, points, insuranceLimiter) =>
      new RateLimiterPostgres({
        storeClient: pool,
        schemaName: 'rate_limits',
        tableName: 'counts',
        tableCreated: true,
        keyPrefix,
        points,
        duration: WINDOW_SECONDS,
        insuranceLimiter,
      }),
    async prepare() {
      prepared ??= createTable(pool);
      await prepared.catch((error: unknown) => {
        prepared = undefined;
        log.warn({ err: error }, 'rate limits: counting in memory');
      });
    },
    close: () => pool.end(),
  };
}

/** Two processes that create it at once make one of them fail; it is there then all the same. */
async function createTable(pool: pg.Pool): Promise<void> {
  await pool.query(CREATE_TABLE).catch(() => pool.query(CREATE_TABLE));
}

let processLimits: RateLimits | undefined;

/** This process's counters. */
export function rateLimits(): RateLimits {
  const { DATABASE_URL, REDIS_URL } = env();
  processLimits ??= openRateLimits({ databaseUrl: DATABASE_URL, redisUrl: REDIS_URL });
  return processLimits;
}
