import { afterAll, beforeAll, beforeEach, expect } from 'vitest';
import type { Actor } from '#app/quotes/actor.ts';
import { advanceBulkJobs, type BulkDeps } from '#app/quotes/bulk/advance-bulk-jobs.server.ts';
import type { BulkJob } from '#app/quotes/bulk/bulk-job.ts';
import { findBulkJob } from '#app/quotes/bulk/find-bulk-job.server.ts';
import type { BulkWish } from '#app/quotes/bulk/parse-bulk.ts';
import { startBulk } from '#app/quotes/bulk/start-bulk.server.ts';
import { log } from '#app/log.server.ts';
import type { InstalledShop } from '#app/shopify/find-shop.server.ts';
import { makeShop } from '#test/builders/quotes.ts';
import { makeMember, makeQuote } from '#test/builders/stored-quotes.ts';
import { createTestDatabase, type TestDatabase } from '#test/setup/test-database.ts';

/** A shop with somebody who works in it, new for every test, and a clock that stands still. */
export function setUpBulk() {
  const at = { now: new Date(), woken: [] as string[][] } as {
    database: TestDatabase;
    shop: InstalledShop;
    actor: Actor & { memberId: string };
    now: Date;
    woken: string[][];
  };
  beforeAll(async () => {
    at.database = await createTestDatabase();
  });
  afterAll(() => at.database.drop());
  beforeEach(async () => {
    const { db } = at.database;
    await db.bulkJob.deleteMany();
    at.shop = await makeShop(db);
    at.actor = await makeMember(db, at.shop, { name: 'Riley Sample' });
    at.now = new Date();
    at.woken = [];
  });

  const deps = (changes: Partial<BulkDeps> = {}): BulkDeps => ({
    db: at.database.db,
    clock: () => at.now,
    log,
    wake: async (endpointIds) => void at.woken.push(endpointIds),
    ...changes,
  });

  let keys = 0;
  const ask = (wish: Partial<BulkWish>) => {
    keys += 1;
    const whole = { clientKey: `test-key-${keys}`, step: 'remove', args: {}, quoteIds: [] };
    return startBulk(deps(), at, { ...whole, ...wish });
  };

  return {
    at,
    deps,
    ask,
    /** The ids of so many quotes of the shop. */
    async quotes(count: number): Promise<string[]> {
      const made = [];
      for (let nth = 0; nth < count; nth += 1) {
        made.push((await makeQuote(at.database.db, at.shop)).id);
      }
      return made;
    },
    /** Starts a job that has to start; answers its id. */
    async start(wish: Partial<BulkWish>): Promise<string> {
      const started = await ask(wish);
      if (!started.ok) expect.fail(JSON.stringify(started.errors));
      return started.jobId;
    },
    async job(id: string): Promise<BulkJob> {
      const found = await findBulkJob(at.database.db, at.shop.id, id);
      return found ?? expect.fail('no such job');
    },
    advance: () => advanceBulkJobs(deps()),
    /** Of the shop's events, the types by quote. */
    async eventsOf(quoteId: string): Promise<string[]> {
      const events = await at.database.db.event.findMany({
        where: { quoteId },
        orderBy: { sequence: 'asc' },
      });
      return events.map(({ type }) => type);
    },
  };
}
