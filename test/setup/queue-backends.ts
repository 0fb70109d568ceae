import { describe } from 'vitest';
import { redisIsAvailable, startRedis } from './redis.ts';

/** Where a suite's queue lives. */
export interface StartedBackend {
  /** Undefined: on PostgreSQL, in the same database as everything else. */
  redisUrl: string | undefined;
  /** Empties the queue behind its users' backs; nothing to do on PostgreSQL, which loses nothing. */
  flush(): Promise<void>;
  stop(): Promise<void>;
}

export interface QueueBackend {
  name: 'PostgreSQL' | 'Redis';
  start(): Promise<StartedBackend>;
}

const nothing = (): Promise<void> => Promise.resolve();

const POSTGRES: QueueBackend = {
  name: 'PostgreSQL',
  start: () => Promise.resolve({ redisUrl: undefined, flush: nothing, stop: nothing }),
};

const REDIS: QueueBackend = {
  name: 'Redis',
  async start() {
    const { url, flush, stop } = await startRedis();
    return { redisUrl: url, flush, stop };
  },
};

/** The same suite on every backend of the queue. Without a Redis its half is skipped, and that is said. */
export function describeOnEachBackend(title: string, suite: (backend: QueueBackend) => void): void {
  describe(`${title}, queue on PostgreSQL`, () => suite(POSTGRES));
  const available = redisIsAvailable();
  describe.skipIf(!available)(`${title}, queue on Redis`, () => suite(REDIS));
  if (!available) {
    process.stdout.write(
      `SKIPPED: "${title}" with the queue on Redis: no redis-server on PATH and no REDIS_URL.\n`,
    );
  }
}
