import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { tmpdir } from 'node:os';
import { TEST_KEYS_SETTING } from '#test/builders/outbound.ts';
import { ManagedProcess } from '#test/sandbox/managed-process.ts';
import type { TlsReceiver } from './tls-receiver.ts';

const root = fileURLToPath(new URL('../../..', import.meta.url));

interface Surroundings {
  databaseUrl: string;
  redisUrl: string | undefined;
  receiver: TlsReceiver;
}

/** The settings that a process of the app runs with here. */
function settings({ databaseUrl, redisUrl, receiver }: Surroundings): NodeJS.ProcessEnv {
  return {
    NODE_ENV: 'production',
    DATABASE_URL: databaseUrl,
    ...(redisUrl && { REDIS_URL: redisUrl }),
    SHOPIFY_API_KEY: 'test-api-key',
    SHOPIFY_API_SECRET: 'test-api-secret',
    SHOPIFY_APP_URL: 'https://quotewire.test',
    ENCRYPTION_KEYS: TEST_KEYS_SETTING,
    DESTINATION_ALLOWLIST: receiver.place,
    NODE_EXTRA_CA_CERTS: receiver.ca.certPath,
  };
}

export interface NodeProcess {
  process: ManagedProcess;
  /** Every line it printed, over all its lives. */
  lines: string[];
}

/** A Node.js process of ours that is not started yet: `app/entry.worker.ts` unless told otherwise. */
export function nodeProcess(
  surroundings: Surroundings,
  args: string[] = ['app/entry.worker.ts'],
): NodeProcess {
  const lines: string[] = [];
  const managed = new ManagedProcess({
    args,
    cwd: root,
    env: settings(surroundings),
    logFile: path.join(tmpdir(), 'quotewire-test-worker.log'),
    onLine: (line) => lines.push(line),
  });
  return { process: managed, lines };
}
