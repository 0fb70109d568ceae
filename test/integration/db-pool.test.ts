import { afterAll, beforeAll, expect, test } from 'vitest';
import { createTestDatabase, type TestDatabase } from '../setup/test-database.ts';

let database: TestDatabase;
beforeAll(async () => {
  database = await createTestDatabase();
});
afterAll(() => database.drop());

/** The pool has ten connections; losing more than that would leave none. */
test('connections that break inside transactions are replaced', async () => {
  for (let lost = 0; lost < 12; lost += 1) {
    const broken = database.db.$transaction(async (tx) => {
      await tx.$queryRaw`SELECT pg_terminate_backend(pg_backend_pid())`.catch(() => undefined);
      await tx.shop.count();
    });
    await expect(broken).rejects.toThrow();
  }
  expect(await database.db.shop.count()).toBe(0);
});

test('and so are those that break while idle', async () => {
  await Promise.all(Array.from({ length: 10 }, () => database.db.shop.count()));
  await database.db.$queryRaw`
    SELECT pg_terminate_backend(pid) FROM pg_stat_activity
    WHERE datname = current_database() AND pid <> pg_backend_pid()`;
  await expect.poll(() => database.db.shop.count().catch(() => 'broken')).toBe(0);
});
