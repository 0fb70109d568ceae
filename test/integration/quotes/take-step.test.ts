import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import type { Actor } from '#app/quotes/actor.ts';
import type { Change, StepOn } from '#app/quotes/steps/step.ts';
import { takeStep } from '#app/quotes/steps/take-step.server.ts';
import type { InstalledShop } from '#app/shopify/find-shop.server.ts';
import { makeShop } from '#test/builders/quotes.ts';
import { makeMember, makeQuote } from '#test/builders/stored-quotes.ts';
import { createTestDatabase, type TestDatabase } from '#test/setup/test-database.ts';
import { saying } from './saying.ts';

let database: TestDatabase;
let shop: InstalledShop;
let actor: Actor;

beforeAll(async () => void (database = await createTestDatabase()));
afterAll(() => database.drop());
beforeEach(async () => {
  shop = await makeShop(database.db);
  actor = await makeMember(database.db, shop, { name: 'Riley Sample' });
});

const AT = new Date('2026-11-22T09:00:00.000Z');
const deps = () => ({ db: database.db, clock: () => AT });
const note = (content: string): Change => ({
  ok: true,
  events: [
    {
      type: 'quote.note_added',
      data: { content, author_name: actor.name, added_at: AT.toISOString() },
    },
  ],
});
const changed = (...fields: string[]): Change => ({
  ok: true,
  data: { revision: { increment: 1 } },
  events: [
    {
      type: 'quote.updated',
      data: { changed_fields: fields, updated_by: actor.name, updated_at: AT.toISOString() },
    },
  ],
});
const stored = (quoteId: string) =>
  database.db.quote.findUniqueOrThrow({
    where: { id: quoteId },
    include: { stage: true, events: { orderBy: { sequence: 'asc' } } },
  });

test('a step and its events are committed together, the events numbered on', async () => {
  const quote = await makeQuote(database.db, shop);
  const on = { shop, quoteId: quote.id, actor };
  const first = await takeStep(deps(), on, 'organize', () => Promise.resolve(note('One')));
  const second = await takeStep(deps(), on, 'organize', () => Promise.resolve(note('Two')));
  expect([first, second]).toMatchObject([
    { ok: true, sequence: 1, status: 'requested' },
    { ok: true, sequence: 2 },
  ]);
  const { events, lastSequence } = await stored(quote.id);
  expect(lastSequence).toBe(2);
  expect(events.map(({ body }) => JSON.parse(body) as unknown)).toMatchObject([
    { type: 'quote.note_added', data: { quote_id: quote.id, sequence: 1, content: 'One' } },
    { data: { quote_number: quote.name, sequence: 2, content: 'Two' } },
  ]);
});

test('a step that fails half way changes nothing', async () => {
  const quote = await makeQuote(database.db, shop);
  const on = { shop, quoteId: quote.id, actor };
  const failing = takeStep(deps(), on, 'organize', async ({ tx }) => {
    await tx.quote.update({ where: { id: quote.id }, data: { poNumber: 'PO-1' } });
    throw new Error('the power is gone');
  });
  await expect(failing).rejects.toThrow('the power is gone');
  expect(await stored(quote.id)).toMatchObject({ poNumber: null, lastSequence: 0, events: [] });
});

test('steps of one quote taken at the same time come one after the other, and none is lost', async () => {
  const quote = await makeQuote(database.db, shop);
  const on = { shop, quoteId: quote.id, actor };
  const all = Array.from({ length: 8 }, (_, index) =>
    takeStep(deps(), on, 'organize', () => Promise.resolve(note(`Note ${index}`))),
  );
  await Promise.all(all);
  const { events } = await stored(quote.id);
  expect(events.map(({ sequence }) => sequence)).toEqual([1, 2, 3, 4, 5, 6, 7, 8]);
});

test('a step is refused where the status does not allow it, and leads nowhere else', async () => {
  const quote = await makeQuote(database.db, shop, { status: 'ordered' });
  const on = { shop, quoteId: quote.id, actor };
  const work = () => Promise.resolve(note('never'));
  expect(await takeStep(deps(), on, 'send', work)).toEqual({
    ok: false,
    reason: 'wrong_status',
    status: 'ordered',
  });
  const elsewhere = takeStep(deps(), on, 'organize', () =>
    Promise.resolve({ ...note('x'), to: 'requested' as const }),
  );
  await expect(elsewhere).rejects.toThrow(/does not lead/);
  expect(await stored(quote.id)).toMatchObject({ status: 'ordered', lastSequence: 0 });
});

test('another shop’s quote, a deleted one and one that never was are not there', async () => {
  const other = await makeShop(database.db);
  const theirs = await makeQuote(database.db, other);
  const deleted = await makeQuote(database.db, shop, { status: 'deleted' });
  const ids = [theirs.id, deleted.id, 'quo_nonsense'];
  for (const quoteId of ids) {
    const on = { shop, quoteId, actor };
    const refused = await takeStep(deps(), on, 'organize', () => Promise.resolve(note('no')));
    expect(refused).toEqual({ ok: false, reason: 'not_found' });
  }
  const on = { shop: other, quoteId: theirs.id, actor };
  expect(await takeStep(deps(), on, 'organize', () => Promise.resolve(note('yes')))).toMatchObject({
    ok: true,
  });
});

test('of two people who change the same quote the second is told what the first changed', async () => {
  const quote = await makeQuote(database.db, shop);
  const read = { revision: quote.revision, sequence: quote.lastSequence };
  const on: StepOn = { shop, quoteId: quote.id, actor, read };
  const edit = () => Promise.resolve(changed('line_items', 'shipping'));
  expect(await takeStep(deps(), on, 'edit', edit)).toMatchObject({ ok: true });
  expect(await takeStep(deps(), on, 'edit', edit)).toEqual({
    ok: false,
    reason: 'changed',
    changes: [{ what: saying(/^items, shipping$/), by: 'Riley Sample', at: AT }],
  });
  const later = { ...on, read: { revision: quote.revision + 1, sequence: 1 } };
  expect(await takeStep(deps(), later, 'edit', edit)).toMatchObject({ ok: true, sequence: 2 });
});

test('a note in between overwrites nothing and is in nobody’s way', async () => {
  const quote = await makeQuote(database.db, shop);
  const on = { shop, quoteId: quote.id, actor };
  await takeStep(deps(), on, 'organize', () => Promise.resolve(note('Called them')));
  const read = { revision: quote.revision, sequence: quote.lastSequence };
  const edited = await takeStep(deps(), { ...on, read }, 'edit', () =>
    Promise.resolve(changed('terms')),
  );
  expect(edited).toMatchObject({ ok: true });
});

test('on coming to a status a quote moves to the stage for it, which is an event of its own', async () => {
  const quote = await makeQuote(database.db, shop, { status: 'sent' });
  const on = { shop, quoteId: quote.id, actor };
  await takeStep(deps(), on, 'reject', () => Promise.resolve(note('They said no')));
  const { stage, events, status } = await stored(quote.id);
  expect({ stage: stage.name, status }).toEqual({ stage: 'Lost', status: 'rejected' });
  expect(events.map(({ type }) => type)).toEqual(['quote.note_added', 'quote.stage_changed']);
  expect(JSON.parse(events[1]?.body ?? '')).toMatchObject({
    data: { old_stage: 'New', new_stage: 'Lost', changed_by: 'Riley Sample', sequence: 2 },
  });
});
