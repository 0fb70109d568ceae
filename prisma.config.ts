import { PrismaPg } from '@prisma/adapter-pg';
import { Pool } from 'pg';
import { defineConfig } from 'prisma/config';
import { SystemTypesClient } from './prisma/system-types-client.ts';

const ADVISORY_LOCK_TIMEOUT_MS = 10_000;

// Prisma 6.19's WebAssembly engine bounds the wait for its advisory lock by a timer of 10 s that it
// never clears: `migrate deploy` took 10.8 s for 0.8 s of work. The timer still fires if it must, but
// no longer keeps a finished process up.
const { setTimeout: arm } = globalThis;
Reflect.set(globalThis, 'setTimeout', (...args: Parameters<typeof arm>) => {
  const timer: unknown = arm(...args);
  const isForTheLock = args[1] === ADVISORY_LOCK_TIMEOUT_MS;
  return isForTheLock && timer instanceof Object && 'unref' in timer
    ? (timer as NodeJS.Timeout).unref()
    : timer;
});

/**
 * The Prisma CLI runs on its WebAssembly engine through the pg driver: no engine binary is
 * downloaded. DATABASE_URL names the database that `migrate deploy` and `migrate diff` work on.
 */
export default defineConfig({
  schema: 'prisma/schema.prisma',
  migrations: { path: 'prisma/migrations' },
  experimental: { adapter: true },
  engine: 'js',
  adapter: () =>
    Promise.resolve(
      new PrismaPg(
        new Pool({
          connectionString: process.env.DATABASE_URL,
          Client: SystemTypesClient,
          // Otherwise the CLI stays up for the 10 s that an idle connection is kept.
          idleTimeoutMillis: 100,
        }),
      ),
    ),
});
