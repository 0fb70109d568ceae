import pg from 'pg';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { readLogPage } from '#app/outbound/log-page.server.ts';
import { FILTER_NAMES, filtersOf } from '#test/bench/measures/log-filters.ts';
import { seedLog, type SeededLog } from '#test/bench/stage/log-seed.ts';
import { createTestDatabase, type TestDatabase } from '#test/setup/test-database.ts';

/** The bench fills a log by SQL of its own, which has to follow every change of the tables. */

let database: TestDatabase;
let pool: pg.Pool;
let log: SeededLog;

beforeAll(async () => {
  database = await createTestDatabase();
  pool = new pg.Pool({ connectionString: database.url });
  log = await seedLog(pool, 10_000);
});
afterAll(async () => {
  await pool.end();
  await database.drop();
});

test('the log that the bench fills is as large as it was asked to be', () => {
  expect(log.attempts).toBeGreaterThan(9_500);
  expect(log.attempts).toBeLessThan(10_500);
});

test.for(FILTER_NAMES)('there is something in it for the filter "%s"', async (name) => {
  const [filter] = filtersOf(name, log, 1);
  if (!filter) throw new Error('No filter was made.');
  const { entries } = await readLogPage(database.db, log.shopId, { filter });
  expect(entries.length).toBeGreaterThan(0);
});
