import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { openDatabase } from '../sandbox/database.ts';
import { ManagedProcess } from '../sandbox/managed-process.ts';
import { dropPostgresData, freePort, startPostgres } from '../setup/embedded-postgres.ts';

let dir: string;
beforeAll(async () => {
  dir = await mkdtemp(path.join(tmpdir(), 'quotewire-web-'));
});
afterAll(async () => {
  await dropPostgresData(path.join(dir, 'postgres'));
  await rm(dir, { recursive: true, force: true });
});

const PATIENT = { timeout: 30_000, interval: 50 };

test('the web process waits for its database, comes through its restart, and drains on SIGTERM', async () => {
  const options = { dataDir: path.join(dir, 'postgres'), port: await freePort() };
  const prepared = await startPostgres(options);
  const databaseUrl = await openDatabase(prepared);
  await prepared.stop();

  const port = await freePort();
  const lines: string[] = [];
  const web = new ManagedProcess({
    args: ['app/entry.web.ts'],
    cwd: fileURLToPath(new URL('../..', import.meta.url)),
    env: {
      NODE_ENV: 'production',
      HOST: '127.0.0.1',
      PORT: String(port),
      DATABASE_URL: databaseUrl,
      SHOPIFY_API_KEY: 'key',
      SHOPIFY_API_SECRET: 'secret',
      SHOPIFY_APP_URL: 'https://quotewire.test',
      ENCRYPTION_KEYS: `test:${'A'.repeat(43)}=`,
    },
    logFile: path.join(dir, 'web.log'),
    onLine: (line) => lines.push(line),
  });
  const health = async (): Promise<number> =>
    fetch(`http://127.0.0.1:${port}/healthz`).then(({ status }) => status);

  web.start();
  await vi.waitFor(() => {
    expect(lines.some((line) => line.includes('waiting for the database'))).toBe(true);
  }, PATIENT);
  const first = await startPostgres(options);
  await vi.waitFor(async () => expect(await health()).toBe(200), PATIENT);

  await first.stop();
  await vi.waitFor(async () => expect(await health()).toBe(503), PATIENT);
  const second = await startPostgres(options);
  await vi.waitFor(async () => expect(await health()).toBe(200), PATIENT);

  expect(await web.stop()).toBe(true);
  expect(lines.at(-1)).toContain('web stopped');
  await second.stop();
});
