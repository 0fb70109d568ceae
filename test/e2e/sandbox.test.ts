import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { createInterface } from 'node:readline';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { isAlive } from '../sandbox/run-lock.ts';
import { dropPostgresData } from '../setup/embedded-postgres.ts';
import { runSql } from '../setup/run-sql.ts';

/** The command itself, as a person runs it. */

let dir: string;
beforeEach(async () => {
  dir = await mkdtemp(path.join(tmpdir(), 'quotewire-command-'));
});
afterEach(async () => {
  await dropPostgresData(path.join(dir, 'postgres'));
  await rm(dir, { recursive: true, force: true });
});

interface Running {
  lines: string[];
  driver: { databaseUrl: string; addresses: { start: string }; processes: { web: number } };
  interrupt(): Promise<number | null>;
}

/** Starts it and resolves when it says that it is up. */
async function start(...args: string[]): Promise<Running> {
  const child = spawn(process.execPath, ['test/sandbox/main.ts', '--dir', dir, ...args]);
  const exited = once(child, 'exit') as Promise<[number | null]>;
  const lines: string[] = [];
  await new Promise<void>((resolve, reject) => {
    for (const stream of [child.stdout, child.stderr]) {
      createInterface({ input: stream }).on('line', (line) => {
        lines.push(line);
        if (line.includes('Ctrl-C stops everything')) resolve();
      });
    }
    void exited.then(() => reject(new Error(lines.join('\n'))));
  });
  const driver = JSON.parse(
    await readFile(path.join(dir, 'sandbox.json'), 'utf8'),
  ) as Running['driver'];
  return {
    lines,
    driver,
    async interrupt() {
      child.kill('SIGINT');
      return (await exited)[0];
    },
  };
}

const isUp = async (url: string): Promise<boolean> =>
  fetch(url).then(
    (answer) => answer.ok,
    () => false,
  );

test('a second start keeps addresses and data; an interrupt leaves nothing running', async () => {
  const first = await start();
  const { addresses, processes } = first.driver;
  expect(await isUp(addresses.start)).toBe(true);
  expect(isAlive(processes.web)).toBe(true);

  await runSql(
    first.driver.databaseUrl,
    "INSERT INTO shops (domain) VALUES ('kept.myshopify.com')",
  );

  expect(await first.interrupt()).toBe(0);
  expect(await isUp(addresses.start)).toBe(false);
  expect(isAlive(processes.web)).toBe(false);

  const second = await start();
  expect(second.driver.addresses).toEqual(addresses);
  expect(await isUp(addresses.start)).toBe(true);
  const shops = 'SELECT domain FROM shops';
  expect(await runSql(second.driver.databaseUrl, shops)).toEqual([
    { domain: 'kept.myshopify.com' },
  ]);
  await second.interrupt();

  const third = await start('--reset');
  expect(await runSql(third.driver.databaseUrl, shops)).toEqual([]);
  await third.interrupt();
});

test('a second one in the same folder is refused, and the first goes on', async () => {
  const first = await start();
  await expect(start()).rejects.toThrow('runs in');
  expect(await isUp(first.driver.addresses.start)).toBe(true);
  await first.interrupt();
});
