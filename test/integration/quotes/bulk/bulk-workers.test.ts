import { expect, test } from 'vitest';
import { advanceBulkJobs } from '#app/quotes/bulk/advance-bulk-jobs.server.ts';
import { claimBulkJob, LEASE_MS } from '#app/quotes/bulk/claim-bulk-job.server.ts';
import { resumeBulk, stopBulk } from '#app/quotes/bulk/stop-bulk.server.ts';
import { addTag } from '#app/quotes/steps/add-tag.server.ts';
import { makeShop } from '#test/builders/quotes.ts';
import { setUpBulk } from './bulk-working.ts';
import { saying } from '../saying.ts';

const { at, deps, quotes, start, job, advance, eventsOf } = setUpBulk();

const RUSH = { step: 'add-tag', args: { tag: 'rush' } };

async function expectEachTaggedOnce(quoteIds: string[]): Promise<void> {
  for (const quoteId of quoteIds) expect(await eventsOf(quoteId)).toEqual(['quote.tagged']);
}

/** Deps with which a worker does something once so many quotes had their turn. */
function after(turns: number, then: () => Promise<unknown>) {
  let taken = 0;
  return deps({
    wake: async () => {
      taken += 1;
      if (taken === turns) await then();
    },
  });
}

test('several workers at once do a job once', async () => {
  const quoteIds = await quotes(12);
  const id = await start({ ...RUSH, quoteIds });
  const turns = await Promise.all([advance(), advance(), advance()]);
  expect(turns.reduce((sum, each) => sum + each, 0)).toBe(12);
  expect(await job(id)).toMatchObject({ status: 'done', position: 12, done: 12 });
  await expectEachTaggedOnce(quoteIds);
});

test('a job of a worker that died is taken up when its lease ends, at the quote it was at', async () => {
  const quoteIds = await quotes(3);
  const id = await start({ ...RUSH, quoteIds });
  // It had taken the first step and died before it noted that.
  await claimBulkJob(deps(), id);
  await addTag(deps(), { shop: at.shop, actor: at.actor, quoteId: quoteIds[0] ?? '' }, 'rush');
  at.now = new Date(at.now.getTime() + LEASE_MS - 1);
  expect(await advance()).toBe(0);
  at.now = new Date(at.now.getTime() + 1);
  expect(await advance()).toBe(3);
  expect(await job(id)).toMatchObject({ status: 'done', done: 3 });
  await expectEachTaggedOnce(quoteIds);
});

test('a worker that was taken for dead lets the other one go on', async () => {
  const quoteIds = await quotes(4);
  const id = await start({ ...RUSH, quoteIds });
  const slow = after(2, async () => {
    at.now = new Date(at.now.getTime() + LEASE_MS);
    expect(await advance()).toBe(2);
  });
  // Its third turn finds the quote tagged and the job done.
  await advanceBulkJobs(slow);
  expect(await job(id)).toMatchObject({ status: 'done', position: 4, done: 4 });
  await expectEachTaggedOnce(quoteIds);
});

test('a job is stopped on its way and goes on where it was', async () => {
  const quoteIds = await quotes(5);
  const id = await start({ ...RUSH, quoteIds });
  const which = { shopId: at.shop.id, id };
  const stopping = after(2, () => stopBulk(at.database.db, which));
  // The one that is under way when it is stopped is still noted.
  expect(await advanceBulkJobs(stopping)).toBe(3);
  expect(await job(id)).toMatchObject({ status: 'stopped', position: 3, done: 3 });
  expect(await advance()).toBe(0);
  expect(await stopBulk(at.database.db, which)).toEqual({ ok: true });
  expect(await resumeBulk(at.database.db, which)).toEqual({ ok: true });
  expect(await advance()).toBe(2);
  expect(await job(id)).toMatchObject({ status: 'done', done: 5 });
  expect(await resumeBulk(at.database.db, which)).toEqual({ ok: true });
  expect(await job(id)).toMatchObject({ status: 'done' });
  await expectEachTaggedOnce(quoteIds);
});

test('another shop can neither stop nor resume it', async () => {
  const id = await start({ ...RUSH, quoteIds: await quotes(1) });
  const which = { shopId: (await makeShop(at.database.db)).id, id };
  const refused = { ok: false, reason: 'not_found' };
  expect(await stopBulk(at.database.db, which)).toEqual(refused);
  expect(await resumeBulk(at.database.db, which)).toEqual(refused);
  expect(await job(id)).toMatchObject({ status: 'running' });
});

test('a worker that is to stop does so after the quote it is at, and another goes on at once', async () => {
  const quoteIds = await quotes(3);
  const id = await start({ ...RUSH, quoteIds });
  const controller = new AbortController();
  const ending = after(1, () => Promise.resolve(controller.abort()));
  expect(await advanceBulkJobs({ ...ending, signal: controller.signal })).toBe(1);
  expect(await job(id)).toMatchObject({ status: 'running', position: 1 });
  expect(await advance()).toBe(2);
  await expectEachTaggedOnce(quoteIds);
});

test('a quote at which something fails unexpectedly is passed over and said to be', async () => {
  const [broken = '', fine = ''] = await quotes(2);
  // A sequence number that is taken already: its event cannot be stored.
  await at.database.db.event.create({
    data: {
      id: `evt_${broken}`,
      shopId: at.shop.id,
      quoteId: broken,
      type: 'quote.sent',
      sequence: 1,
      occurredAt: at.now,
      body: '{}',
    },
  });
  const id = await start({ ...RUSH, quoteIds: [broken, fine] });
  await advance();
  expect(await job(id)).toMatchObject({
    status: 'done',
    done: 1,
    refused: [{ quoteId: broken, reason: saying(/^Something went wrong/) }],
  });
  await expectEachTaggedOnce([fine]);
});

test('the jobs of a shop that removed the app rest until it is back', async () => {
  const id = await start({ ...RUSH, quoteIds: await quotes(1) });
  const removed = (uninstalledAt: Date | null) =>
    at.database.db.shop.update({ where: { id: at.shop.id }, data: { uninstalledAt } });
  await removed(at.now);
  expect(await advance()).toBe(0);
  await removed(null);
  expect(await advance()).toBe(1);
  expect(await job(id)).toMatchObject({ status: 'done' });
});
