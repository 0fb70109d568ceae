import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openRateLimits, type RateLimits } from '#app/rate-limit.server.ts';
import { redisIsAvailable, startRedis, type TestRedis } from '../setup/redis.ts';
import { createTestDatabase, type TestDatabase } from '../setup/test-database.ts';

let database: TestDatabase;
const opened: RateLimits[] = [];
beforeAll(async () => {
  database = await createTestDatabase();
});
afterAll(async () => {
  await Promise.all(opened.map((limits) => limits.close()));
  await database.drop();
});

function open(redisUrl?: string, databaseUrl = database.url): RateLimits {
  const limits = openRateLimits({ databaseUrl, redisUrl });
  opened.push(limits);
  return limits;
}

async function takeMany(
  limits: RateLimits[],
  from: { shopId: number; address: string },
  times: number,
) {
  const verdicts = await Promise.all(
    Array.from({ length: times }, async (_, n) => limits[n % limits.length]?.take('quote', from)),
  );
  return verdicts.filter((verdict) => verdict?.ok).length;
}

const STORES = redisIsAvailable() ? ['PostgreSQL', 'Redis'] : ['PostgreSQL'];

describe.each(STORES)('counted in %s', (store) => {
  let redis: TestRedis | undefined;
  beforeAll(async () => {
    if (store === 'Redis') redis = await startRedis();
  });
  afterAll(() => redis?.stop());

  test('processes count together, also when both begin at once', async () => {
    expect(
      await takeMany([open(redis?.url), open(redis?.url)], { shopId: 1, address: 'a' }, 40),
    ).toBe(20);
  });

  test('each address and each shop has its own', async () => {
    const limits = open(redis?.url);
    expect(await takeMany([limits], { shopId: 2, address: 'a' }, 21)).toBe(20);
    expect(await takeMany([limits], { shopId: 2, address: 'b' }, 21)).toBe(20);
    expect(await takeMany([limits], { shopId: 3, address: 'a' }, 21)).toBe(20);
  });

  test('a shop’s shoppers together have a limit, from however many addresses', async () => {
    const limits = open(redis?.url);
    let taken = 0;
    for (let n = 0; n < 51; n += 1)
      taken += await takeMany([limits], { shopId: 7, address: `a${n}` }, 20);
    expect(taken).toBe(1_000);
  });

  test('who is refused is told for how long', async () => {
    const limits = open(redis?.url);
    await takeMany([limits], { shopId: 4, address: 'a' }, 20);
    const refused = await limits.take('quote', { shopId: 4, address: 'a' });
    expect(refused).toEqual({ ok: false, retryAfterSeconds: expect.any(Number) });
    expect(await limits.take('upload', { shopId: 4, address: 'a' })).toEqual({ ok: true });
  });
});

test.each([
  ['PostgreSQL', undefined, 'postgresql://nobody@127.0.0.1:9/none'],
  ['Redis', 'redis://127.0.0.1:9', undefined],
])('without %s a process counts for itself', async (_store, redisUrl, databaseUrl) => {
  const limits = open(redisUrl, databaseUrl);
  expect(await takeMany([limits], { shopId: 5, address: 'a' }, 25)).toBe(20);
});

test('the table is outside the schema that migrations look at', async () => {
  await open().take('quote', { shopId: 6, address: 'a' });
  const tables = await database.db.$queryRaw<{ table_schema: string }[]>`
    SELECT table_schema::text FROM information_schema.tables WHERE table_name = 'counts'`;
  expect(tables).toEqual([{ table_schema: 'rate_limits' }]);
});
