import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, expect, test } from 'vitest';
import { dropPostgresData, startPostgres } from '../setup/embedded-postgres.ts';
import { runSql } from '../setup/run-sql.ts';

const folders: string[] = [];
const tempDir = async (): Promise<string> => {
  const dir = await mkdtemp(path.join(tmpdir(), 'quotewire-pg-test-'));
  folders.push(dir);
  return dir;
};
afterEach(async () => {
  for (const dir of folders.splice(0)) {
    await dropPostgresData(path.join(dir, 'data'));
    await rm(dir, { recursive: true, force: true });
  }
});

test('data written before a stop is there after the next start', async () => {
  const dataDir = path.join(await tempDir(), 'data');
  const first = await startPostgres({ dataDir });
  await runSql(first.url('postgres'), 'CREATE TABLE kept AS SELECT 42 AS answer');
  await first.stop();

  const second = await startPostgres({ dataDir });

  expect(await runSql(second.url('postgres'), 'SELECT answer FROM kept')).toEqual([{ answer: 42 }]);
  await second.stop();
});

test('committed data survives a crash', async () => {
  const dataDir = path.join(await tempDir(), 'data');
  const first = await startPostgres({ dataDir });
  await runSql(first.url('postgres'), 'CREATE TABLE kept AS SELECT 42 AS answer');
  await first.crash();

  const second = await startPostgres({ dataDir });

  expect(await runSql(second.url('postgres'), 'SELECT answer FROM kept')).toEqual([{ answer: 42 }]);
  await second.stop();
});

test('a folder that is closed to the account of the server is no obstacle', async () => {
  // mkdtemp makes folders of mode 700: run by root, the server's account cannot enter them.
  const dataDir = path.join(await tempDir(), 'data');
  const server = await startPostgres({ dataDir });
  expect(await runSql(server.url('postgres'), 'SELECT 1 AS one')).toEqual([{ one: 1 }]);
  await server.stop();
});

test('a server left behind by a killed process gives way to the next one', async () => {
  const dataDir = path.join(await tempDir(), 'data');
  const leftBehind = await startPostgres({ dataDir });
  const next = await startPostgres({ dataDir });
  expect(await runSql(next.url('postgres'), 'SELECT 1 AS one')).toEqual([{ one: 1 }]);
  await expect(runSql(leftBehind.url('postgres'), 'SELECT 1')).rejects.toThrow();
  await next.stop();
});
