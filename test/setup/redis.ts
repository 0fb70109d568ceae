import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { Redis } from 'ioredis';
import { freePort } from './embedded-postgres.ts';

/** A Redis that one test file has to itself. */
export interface TestRedis {
  url: string;
  /** Everything in it is gone, as after a crash without persistence. */
  flush(): Promise<void>;
  stop(): Promise<void>;
}

/** Redis is in no npm package: it must be installed, or be running somewhere. */
export function redisIsAvailable(): boolean {
  if (process.env.REDIS_URL) return true;
  return spawnSync('redis-server', ['--version']).status === 0;
}

/** Starts `redis-server`, or takes a database of its own on the server that REDIS_URL names. */
export async function startRedis(): Promise<TestRedis> {
  const given = process.env.REDIS_URL;
  return given ? useGiven(given) : startOwnRedis();
}

async function useGiven(address: string): Promise<TestRedis> {
  const url = new URL(address);
  // Files that run at the same time have different pool ids, counted from 1.
  url.pathname = `/${process.env.VITEST_POOL_ID ?? 1}`;
  const flush = (): Promise<void> => command(url.href, (redis) => redis.flushdb());
  await flush();
  return { url: url.href, flush, stop: flush };
}

/** A `redis-server` of our own, empty, on a free port or on this one. */
export async function startOwnRedis(onPort?: number): Promise<TestRedis> {
  const dir = await mkdtemp(path.join(tmpdir(), 'quotewire-redis-'));
  const port = onPort ?? (await freePort());
  const args = [
    '--port',
    String(port),
    '--bind',
    '127.0.0.1',
    '--dir',
    dir,
    '--save',
    '',
    '--appendonly',
    'no',
  ];
  const server = spawn('redis-server', args, { stdio: ['ignore', 'pipe', 'ignore'] });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.once('exit', (code) => reject(new Error(`redis-server ended with ${code}`)));
    server.stdout.setEncoding('utf8').on('data', (text: string) => {
      if (text.includes('Ready to accept connections')) resolve();
    });
  });
  const url = `redis://127.0.0.1:${port}`;
  return {
    url,
    flush: () => command(url, (redis) => redis.flushall()),
    async stop() {
      const exited = once(server, 'exit');
      server.kill('SIGKILL');
      await exited;
      await rm(dir, { recursive: true, force: true });
    },
  };
}

async function command(url: string, run: (redis: Redis) => Promise<unknown>): Promise<void> {
  const redis = new Redis(url);
  await run(redis);
  await redis.quit();
}
