import { setTimeout as sleep } from 'node:timers/promises';
import type { Pool } from 'pg';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { createPool } from '#app/db-pool.server.ts';
import { ShopifyUnreachable } from '#app/shopify/admin-graphql.server.ts';
import { openRenewals, type Renewals } from '#app/shopify/renewals.server.ts';
import { runSql } from '#test/setup/run-sql.ts';
import { createTestDatabase, type TestDatabase } from '#test/setup/test-database.ts';

/** Long enough for a machine that is busy with other tests. */
const TIMES = { hold: 2_000, toStore: 500, wait: 5_000 };
const POLL = { timeout: 20_000, interval: 20 };

let database: TestDatabase;
let pools: Pool[];
beforeAll(async () => {
  database = await createTestDatabase();
  pools = [1, 2].map(() => createPool(database.url, { max: 2 }));
});
afterAll(async () => {
  await Promise.all(pools.map((pool) => pool.end()));
  await database.drop();
});

/** As two processes have them, on one database. */
function processes(times = TIMES): [Renewals, Renewals] {
  const [one, other] = pools;
  if (!one || !other) throw new Error('There are no pools.');
  return [openRenewals(one, times), openRenewals(other, times)];
}

/** Of this database alone: the server is shared with other tests, which hold some of their own. */
const ADVISORY_LOCKS = `FROM pg_locks WHERE locktype = 'advisory'
  AND database = (SELECT oid FROM pg_database WHERE datname = current_database())`;

const waiting = async () => {
  const [row] = await runSql<{ count: number }>(
    database.url,
    `SELECT count(*)::int AS count FROM pg_stat_activity
      WHERE datname = current_database() AND wait_event_type = 'Lock'`,
  );
  return row?.count ?? 0;
};

test('of two processes one at a time renews the tokens of a shop, and several in each take turns', async () => {
  let under = 0;
  let most = 0;
  const renew = async () => {
    most = Math.max(most, (under += 1));
    await sleep(20);
    under -= 1;
  };
  const all = processes().flatMap((each) => [1, 2, 3].map(() => each.run('acme', renew)));
  await Promise.all(all);
  expect(most).toBe(1);
});

test('those of other shops meanwhile', async () => {
  const [one, other] = processes();
  const gate = Promise.withResolvers<void>();
  const first = one.run('acme', () => gate.promise);
  expect(await other.run('bolt', () => Promise.resolve('renewed'))).toBe('renewed');
  gate.resolve();
  await first;
});

test('what a renewal throws comes through, and the next one has its turn', async () => {
  const [one, other] = processes();
  await expect(one.run('acme', () => Promise.reject(new Error('refused')))).rejects.toThrow(
    'refused',
  );
  expect(await other.run('acme', () => Promise.resolve('renewed'))).toBe('renewed');
});

test('whose connection is gone holds nothing any more, and may store nothing', async () => {
  const [one, other] = processes();
  const gate = Promise.withResolvers<void>();
  const first = one.run('acme', async () => {
    await gate.promise;
    return one.mayStore();
  });
  await vi.waitFor(async () => {
    const held = await runSql(database.url, `SELECT 1 ${ADVISORY_LOCKS}`);
    expect(held).toHaveLength(1);
  }, POLL);
  const second = other.run('acme', () => Promise.resolve('renewed'));
  await vi.waitFor(async () => expect(await waiting()).toBe(1), POLL);
  await runSql(database.url, `SELECT pg_terminate_backend(pid) ${ADVISORY_LOCKS} AND granted`);
  expect(await second).toBe('renewed');
  gate.resolve();
  expect(await first).toBe(false);
});

test('one that takes too long is given up, may store nothing any more, and the next one goes on', async () => {
  const [one, other] = processes();
  const gate = Promise.withResolvers<void>();
  const mayStore: boolean[] = [];
  const ended = Promise.withResolvers<void>();
  const slow = one.run('acme', async () => {
    mayStore.push(one.mayStore());
    await gate.promise;
    mayStore.push(one.mayStore());
    ended.resolve();
  });
  const next = other.run('acme', () => Promise.resolve(other.mayStore()));
  await expect(slow).rejects.toThrow(ShopifyUnreachable);
  expect(await next).toBe(true);
  gate.resolve();
  await ended.promise;
  expect(mayStore).toEqual([true, false]);
  expect(one.mayStore(), 'what renews nothing stores what it likes').toBe(true);
});

test('nobody waits for ever: neither for another process nor for those before in this one', async () => {
  const [holder] = processes({ ...TIMES, hold: 10_000 });
  const [, waiter] = processes({ ...TIMES, wait: 300 });
  const gate = Promise.withResolvers<void>();
  const held = holder.run('acme', () => gate.promise);
  await vi.waitFor(async () => {
    const locks = await runSql(database.url, `SELECT 1 ${ADVISORY_LOCKS}`);
    expect(locks).toHaveLength(1);
  }, POLL);
  const waited = [1, 2, 3].map(() => waiter.run('acme', () => Promise.resolve()));
  for (const each of await Promise.allSettled(waited)) {
    expect(each).toMatchObject({ status: 'rejected', reason: { name: 'ShopifyUnreachable' } });
  }
  gate.resolve();
  await held;
});
