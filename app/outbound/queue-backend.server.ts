import { setTimeout as sleep } from 'node:timers/promises';
import {
  createPostgresBackend,
  createRedisBackend,
  type BackendFactory,
  type IQueueBackend,
} from 'bullmq';

/** Where the queue lives: on Redis when there is an address for it, on PostgreSQL otherwise. */
export interface QueueSettings {
  databaseUrl: string;
  redisUrl?: string | undefined;
  /** Told of trouble with the connection, which is being mended meanwhile. */
  onError: (error: Error) => void;
}

/** A producer says at once that it cannot; a consumer waits for the connection to come back. */
export type QueueRole = 'producer' | 'consumer';

export const QUEUE_NAME = 'deliveries';

/** Our keys in a Redis that others use too. On PostgreSQL the queue has the schema `bullmq`. */
const REDIS_PREFIX = 'quotewire';
const CONNECT_TIMEOUT_MS = 3_000;
const LONGEST_RECONNECT_MS = 2_000;
const PAUSE_AFTER_FAILURE_MS = 1_000;
/** The longest a consumer on PostgreSQL waits for a notification before it looks by itself. */
const LONGEST_BLOCK_S = 5;

/** What BullMQ's Queue and Worker are made with; the `connection` of their options is not looked at. */
export function queueBackend(settings: QueueSettings, role: QueueRole): BackendFactory {
  const { redisUrl } = settings;
  return (name, options, extra) => {
    if (!redisUrl) {
      const connection = postgresConnection(settings.databaseUrl, role);
      return patient(createPostgresBackend(name, { ...options, connection }, extra));
    }
    const redis = { ...options, prefix: REDIS_PREFIX, connection: redisConnection(redisUrl, role) };
    return patient(createRedisBackend(name, redis, extra));
  };
}

function postgresConnection(connectionString: string, role: QueueRole) {
  return {
    connectionString,
    migrate: true,
    // A wake-up that a server forgot that lost power is found by the sweep; waiting for the disk at each
    // of its steps would be most of what a delivery waits for.
    options: '-c synchronous_commit=off',
    connectionTimeoutMillis: CONNECT_TIMEOUT_MS,
    max: role === 'producer' ? 4 : 10,
  };
}

function redisConnection(url: string, role: QueueRole) {
  return {
    url,
    connectTimeout: CONNECT_TIMEOUT_MS,
    retryStrategy: (times: number) => Math.min(times * 200, LONGEST_RECONNECT_MS),
    enableOfflineQueue: role === 'consumer',
    maxRetriesPerRequest: role === 'consumer' ? null : 1,
  };
}

/**
 * Mends two habits. A BullMQ worker whose fetch fails asks again at once unless the connection was
 * refused: of a PostgreSQL that is starting up, thousands of times a second. And on PostgreSQL, a
 * worker whose wait failed may sleep for an hour.
 */
function patient<Backend extends IQueueBackend>(backend: Backend): Backend {
  const moveToActive = backend.moveToActive.bind(backend);
  backend.moveToActive = async (...fetch) => {
    try {
      return await moveToActive(...fetch);
    } catch (error) {
      await sleep(PAUSE_AFTER_FAILURE_MS);
      throw error;
    }
  };
  Object.defineProperty(backend, 'maximumBlockTimeout', { value: LONGEST_BLOCK_S });
  return backend;
}
