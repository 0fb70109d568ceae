import { expect, test } from 'vitest';
import { newId } from '#app/ids.ts';
import { findBulkJob, latestBulkJobs } from '#app/quotes/bulk/find-bulk-job.server.ts';
import { dismissBulk } from '#app/quotes/bulk/stop-bulk.server.ts';
import { listQuoteIds } from '#app/quotes/list/list-quote-ids.server.ts';
import { listStages } from '#app/quotes/pipeline/list-stages.server.ts';
import { removeQuote } from '#app/quotes/steps/remove.server.ts';
import { makeEndpoint } from '#test/builders/outbound.ts';
import { makeShop } from '#test/builders/quotes.ts';
import { makeMember, makeQuote } from '#test/builders/stored-quotes.ts';
import { listingAt } from '../list/listing.ts';
import { setUpBulk } from './bulk-working.ts';
import { saying } from '../saying.ts';

const { at, deps, ask, quotes, start, job, advance, eventsOf } = setUpBulk();

const stored = (id: string) => at.database.db.quote.findUniqueOrThrow({ where: { id } });

test('quotes are assigned, each with its event, by who asked', async () => {
  const { db } = at.database;
  const endpoint = await makeEndpoint(db, at.shop, { events: ['quote.assigned'] });
  const colleague = await makeMember(db, at.shop, { name: 'Sam Sample' });
  const quoteIds = await quotes(3);
  const id = await start({ step: 'assign', args: { memberId: colleague.memberId }, quoteIds });
  expect(await job(id)).toMatchObject({
    status: 'running',
    about: 'Sam Sample',
    total: 3,
    done: 0,
  });
  expect(await advance()).toBe(3);
  expect(await job(id)).toMatchObject({
    status: 'done',
    position: 3,
    done: 3,
    refused: [],
    startedBy: 'Riley Sample',
    completedAt: at.now,
  });
  for (const quoteId of quoteIds) {
    expect(await stored(quoteId)).toMatchObject({ assigneeId: colleague.memberId });
    expect(await eventsOf(quoteId)).toEqual(['quote.assigned']);
  }
  expect(at.woken).toEqual([[endpoint.id], [endpoint.id], [endpoint.id]]);
  const mails = await db.email.findMany({ where: { shopId: at.shop.id } });
  expect(mails).toHaveLength(3);
  expect(mails[0]?.text).toContain('Riley Sample');

  await start({ step: 'assign', args: { memberId: null }, quoteIds });
  await advance();
  for (const quoteId of quoteIds) expect((await stored(quoteId)).assigneeId).toBeNull();
});

test('quotes change their stage; one that is there already is told of by no event', async () => {
  const quoteIds = await quotes(2);
  const [first, second] = await listStages(at.database.db, at.shop.id);
  if (!first || !second) return expect.fail('no stages');
  const before = await makeQuote(at.database.db, at.shop, { stageId: second.id });
  const all = [...quoteIds, before.id];
  const id = await start({ step: 'stage', args: { stageId: second.id }, quoteIds: all });
  await advance();
  expect(await job(id)).toMatchObject({ status: 'done', done: 3, about: second.name });
  for (const quoteId of quoteIds) {
    expect((await stored(quoteId)).stageId).toBe(second.id);
    expect(await eventsOf(quoteId)).toEqual(['quote.stage_changed']);
  }
  expect(await eventsOf(before.id)).toEqual([]);
});

test('quotes are tagged and untagged', async () => {
  const quoteIds = await quotes(2);
  await start({ step: 'add-tag', args: { tag: 'rush' }, quoteIds });
  await advance();
  for (const quoteId of quoteIds) expect((await stored(quoteId)).tags).toEqual(['rush']);
  await start({ step: 'remove-tag', args: { tag: 'RUSH' }, quoteIds });
  await advance();
  for (const quoteId of quoteIds) {
    expect((await stored(quoteId)).tags).toEqual([]);
    expect(await eventsOf(quoteId)).toEqual(['quote.tagged', 'quote.tag_removed']);
  }
});

test('quotes are deleted; one that somebody deleted first is as good as deleted', async () => {
  const quoteIds = await quotes(2);
  const id = await start({ step: 'remove', quoteIds });
  await removeQuote(deps(), { shop: at.shop, actor: at.actor, quoteId: quoteIds[1] ?? '' });
  await advance();
  expect(await job(id)).toMatchObject({ status: 'done', done: 2, refused: [] });
  for (const quoteId of quoteIds) {
    expect(await stored(quoteId)).toMatchObject({ status: 'deleted' });
    expect(await eventsOf(quoteId)).toEqual(['quote.deleted']);
  }
});

test('what is refused is said of each quote, and keeps no other from its turn', async () => {
  const { db } = at.database;
  const full = Array.from({ length: 50 }, (_, nth) => `tag ${nth}`);
  const crammed = await makeQuote(db, at.shop, { tags: full });
  const deleted = await makeQuote(db, at.shop);
  const foreign = await makeQuote(db, await makeShop(db));
  const [fine = ''] = await quotes(1);
  const quoteIds = [crammed.id, deleted.id, foreign.id, fine];
  const id = await start({ step: 'add-tag', args: { tag: 'rush' }, quoteIds });
  await removeQuote(deps(), { shop: at.shop, actor: at.actor, quoteId: deleted.id });
  await advance();
  expect(await job(id)).toMatchObject({
    status: 'done',
    position: 4,
    done: 1,
    refused: [
      { quoteId: crammed.id, name: crammed.name, reason: saying(/^A quote has at most 50 tags./) },
      { quoteId: deleted.id, name: deleted.name, reason: saying(/^It was deleted meanwhile./) },
      { quoteId: foreign.id, name: null, reason: saying(/^There is no such quote./) },
    ],
  });
  expect((await stored(foreign.id)).tags).toEqual([]);
  expect((await stored(fine)).tags).toEqual(['rush']);
});

test('of many refusals the first hundred are kept', async () => {
  const quoteIds = Array.from({ length: 150 }, () => newId('quote'));
  const id = await start({ step: 'remove', quoteIds });
  expect([await advance(), await advance()]).toEqual([100, 50]);
  const { refused, ...rest } = await job(id);
  expect(rest).toMatchObject({ status: 'done', position: 150, done: 0 });
  expect(refused.map(({ quoteId }) => quoteId)).toEqual(quoteIds.slice(0, 100));
});

test('what older jobs have in English words stays readable', async () => {
  const id = await start({ step: 'remove', quoteIds: await quotes(1) });
  const reason = 'It was deleted meanwhile.';
  await at.database.db.bulkJob.update({
    where: { id },
    data: { refused: [{ quoteId: 'quo_1', name: 'Q-1001', reason }] },
  });
  expect((await job(id)).refused).toEqual([
    { quoteId: 'quo_1', name: 'Q-1001', reason: { text: reason } },
  ]);
});

test('nothing is started for a person who left, a stage that is gone, or another shop’s', async () => {
  const { db } = at.database;
  const elsewhere = await makeShop(db);
  const stranger = await makeMember(db, elsewhere);
  const left = await makeMember(db, at.shop, { removedAt: at.now });
  const quoteIds = await quotes(1);
  const stageId = (await makeQuote(db, elsewhere)).stageId;
  for (const { memberId } of [stranger, left]) {
    expect(await ask({ step: 'assign', args: { memberId }, quoteIds })).toEqual({
      ok: false,
      errors: [{ field: 'memberId', message: saying(/^This person is not on the team/) }],
    });
  }
  expect(await ask({ step: 'stage', args: { stageId }, quoteIds })).toMatchObject({
    ok: false,
    errors: [{ field: 'stageId' }],
  });
  expect(await ask({ step: 'send', quoteIds })).toMatchObject({ ok: false });
  expect(await db.bulkJob.count()).toBe(0);
});

test('a double click is one job, and another shop may use the same key', async () => {
  const quoteIds = await quotes(1);
  const wish = { clientKey: 'clicked-twice', step: 'add-tag', args: { tag: 'rush' }, quoteIds };
  const ids = await Promise.all([start(wish), start(wish), start(wish)]);
  expect(new Set(ids).size).toBe(1);
  at.shop = await makeShop(at.database.db);
  expect(ids).not.toContain(await start(wish));
  expect(await at.database.db.bulkJob.count()).toBe(2);
});

test('the latest jobs are shown until they are waved away; nobody sees another shop’s', async () => {
  const { db } = at.database;
  const quoteIds = await quotes(1);
  const id = await start({ step: 'remove', quoteIds });
  const which = { shopId: at.shop.id, id };
  const elsewhere = await makeShop(db);
  const latest = async () => (await latestBulkJobs(deps(), at.shop.id)).map((each) => each.id);
  expect(await latestBulkJobs(deps(), elsewhere.id)).toEqual([]);
  expect(await findBulkJob(db, elsewhere.id, id)).toBeNull();
  expect(await dismissBulk(deps(), { ...which, shopId: elsewhere.id })).toMatchObject({
    ok: false,
  });
  await dismissBulk(deps(), which);
  expect(await latest()).toEqual([id]);
  await advance();
  expect(await latest()).toEqual([id]);
  await dismissBulk(deps(), which);
  expect(await latest()).toEqual([]);
});

test('all quotes of a list are those that its filter shows, newest first, up to a limit', async () => {
  const { db } = at.database;
  const [first = '', second = '', third = ''] = await quotes(3);
  await makeQuote(db, await makeShop(db));
  await removeQuote(deps(), { shop: at.shop, actor: at.actor, quoteId: third });
  const hers = await makeQuote(db, at.shop, { customerName: 'Grace Hopper', status: 'sent' });
  const all = async (address: string, limit = 1_000) =>
    listQuoteIds(db, await listingAt(db, at.shop.id, address), limit);
  expect(await all('')).toEqual([hers.id, second, first]);
  expect(await all('', 2)).toEqual([hers.id, second]);
  expect(await all('q=hopper')).toEqual([hers.id]);
  expect(await all('status=requested')).toEqual([second, first]);
  expect(await all('sort=oldest', 1)).toEqual([first]);
});

test('results are kept for thirty days; what is not done yet stays', async () => {
  const { db } = at.database;
  const quoteIds = await quotes(1);
  const done = await start({ step: 'remove', quoteIds });
  await advance();
  const waiting = await start({ step: 'remove', quoteIds });
  const ids = async () => (await db.bulkJob.findMany({ select: { id: true } })).map(({ id }) => id);
  at.now = new Date(at.now.getTime() + 30 * 24 * 60 * 60 * 1_000);
  const onTime = await start({ step: 'remove', quoteIds });
  expect(new Set(await ids())).toEqual(new Set([done, waiting, onTime]));
  at.now = new Date(at.now.getTime() + 1);
  const late = await start({ step: 'remove', quoteIds });
  expect(new Set(await ids())).toEqual(new Set([waiting, onTime, late]));
});
