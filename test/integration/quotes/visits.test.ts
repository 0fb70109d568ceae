import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { Actor } from '#app/quotes/actor.ts';
import { addNote } from '#app/quotes/steps/add-note.server.ts';
import { removeQuote } from '#app/quotes/steps/remove.server.ts';
import { findNews } from '#app/quotes/visits/find-news.server.ts';
import { listVisitors } from '#app/quotes/visits/list-visitors.server.ts';
import { leaveQuote, recordVisit } from '#app/quotes/visits/record-visit.server.ts';
import { removeOldVisits } from '#app/quotes/visits/remove-old-visits.server.ts';
import { PRESENT_MS, VISIT_ENDS_MS } from '#app/quotes/visits/visit.ts';
import { makeShop, type TestShop } from '#test/builders/outbound.ts';
import { makeMember, makeQuote } from '#test/builders/stored-quotes.ts';
import { createTestDatabase, type TestDatabase } from '#test/setup/test-database.ts';
import { DAY_MS, deps, later, NOW, taken } from './sending.ts';

/** Who is at a quote's page, and what is news to them. */

type Member = Actor & { memberId: string };

let database: TestDatabase;
let shop: TestShop;
let quoteId: string;
let anna: Member;
let ben: Member;
beforeAll(async () => {
  database = await createTestDatabase();
});
afterAll(() => database.drop());
beforeEach(async () => {
  shop = await makeShop(database.db);
  anna = await makeMember(database.db, shop, { name: 'Anna' });
  ben = await makeMember(database.db, shop, { name: 'Ben' });
  ({ id: quoteId } = await makeQuote(database.db, shop));
});

const visiting = ({ memberId }: Member) => ({ shopId: shop.id, quoteId, memberId });
const LOOKING = { allKnown: false, isEditor: false };
const beat = (who: Member, sequence: number, now = NOW) =>
  recordVisit(database.db, visiting(who), { sequence, ...LOOKING, now });
const names = async (who: Member, now = NOW) =>
  (await listVisitors(database.db, visiting(who), now)).map(({ name }) => name);
const news = (who: Member, now: Date) => findNews(database.db, visiting(who), now);

async function note(actor: Actor): Promise<number> {
  const on = { shop, quoteId, actor };
  const wanted = { content: 'Called them.', mentions: [] };
  return taken(await addNote(deps(database.db), on, wanted)).sequence;
}

describe('whoever has a quote open', () => {
  test('is seen by the others, not by themself', async () => {
    await beat(anna, 0);
    await beat(ben, 0);
    expect(await names(anna)).toEqual(['Ben']);
    expect(await names(ben)).toEqual(['Anna']);
  });

  test('is gone as soon as they leave, or a while after they were heard of last', async () => {
    await beat(anna, 0);
    expect(await names(ben, later(PRESENT_MS - 1))).toEqual(['Anna']);
    expect(await names(ben, later(PRESENT_MS))).toEqual([]);
    await leaveQuote(database.db, visiting(anna), later(1_000));
    expect(await names(ben, later(1_000))).toEqual([]);
  });

  test('is known to edit it as long as the editor is open', async () => {
    const edit = { sequence: 0, allKnown: false, isEditor: true };
    const editing = async (now: Date) =>
      (await listVisitors(database.db, visiting(ben), now)).map(({ isEditing }) => isEditing);
    await beat(anna, 0);
    expect(await editing(NOW)).toEqual([false]);
    await recordVisit(database.db, visiting(anna), { ...edit, now: later(1_000) });
    // The page beside it in another tab says nothing against that.
    await beat(anna, 0, later(2_000));
    expect(await editing(later(2_000))).toEqual([true]);
    await beat(anna, 0, later(PRESENT_MS));
    expect(await editing(later(PRESENT_MS + 1_000))).toEqual([false]);

    await recordVisit(database.db, visiting(anna), { ...edit, now: later(PRESENT_MS) });
    await leaveQuote(database.db, visiting(anna), later(PRESENT_MS));
    await beat(anna, 0, later(PRESENT_MS));
    expect(await editing(later(PRESENT_MS))).toEqual([false]);
  });

  test('hears which event is the last, and that a quote is gone', async () => {
    await note(anna);
    expect(await beat(ben, 0)).toBe(1);
    taken(await removeQuote(deps(database.db), { shop, quoteId, actor: anna }));
    expect(await beat(ben, 1)).toBeNull();
    expect(await database.db.quoteVisit.count({ where: { quoteId } })).toBe(0);
  });

  test('is not noted where the team does not know them', async () => {
    const stranger = { shopId: shop.id, quoteId, memberId: null };
    const said = { sequence: 0, ...LOOKING, now: NOW };
    expect(await recordVisit(database.db, stranger, said)).toBe(0);
    expect(await names(anna)).toEqual([]);
    expect(await findNews(database.db, stranger, NOW)).toBeNull();
  });

  test('of another shop is nobody here', async () => {
    await beat(anna, 0);
    const other = await makeShop(database.db);
    const eve = await makeMember(database.db, other);
    const there = { shopId: other.id, quoteId, memberId: eve.memberId };
    const said = { sequence: 0, ...LOOKING, now: NOW };
    expect(await recordVisit(database.db, there, said)).toBeNull();
    expect(await listVisitors(database.db, there, NOW)).toEqual([]);
    expect(await recordVisit(database.db, { ...there, shopId: shop.id }, said)).toBe(0);
    expect(await names(anna)).toEqual([]);
  });
});

describe('news', () => {
  const backLater = later(VISIT_ENDS_MS);

  test('is what others did since somebody was there', async () => {
    await note(ben);
    await beat(anna, 1);
    await note(ben);
    await note(anna);
    await note(ben);
    expect(await news(anna, backLater)).toEqual({ count: 2, after: 1, since: NOW });
  });

  test('is nothing to whoever was never there, nor where nothing happened', async () => {
    await note(ben);
    expect(await news(anna, backLater)).toBeNull();
    await beat(anna, 1);
    expect(await news(anna, backLater)).toBeNull();
  });

  test('stays news as long as they are there', async () => {
    await beat(anna, 0);
    await note(ben);
    await beat(anna, 1, backLater);
    await beat(anna, 1, later(VISIT_ENDS_MS + 4_000));
    expect(await news(anna, later(VISIT_ENDS_MS + 5_000))).toEqual({
      count: 1,
      after: 0,
      since: NOW,
    });
    expect(await news(anna, later(3 * VISIT_ENDS_MS))).toBeNull();
  });

  test('is none any more once they say so', async () => {
    await beat(anna, 0);
    await note(ben);
    const said = { sequence: 1, ...LOOKING, allKnown: true, now: later(1_000) };
    await recordVisit(database.db, visiting(anna), said);
    expect(await news(anna, later(2_000))).toBeNull();
  });

  test('is not lost to a page that says it has seen what did not happen yet', async () => {
    await beat(anna, 99);
    await note(ben);
    expect(await news(anna, backLater)).toMatchObject({ count: 1, after: 0 });
  });
});

test('visits are forgotten after ninety days', async () => {
  await beat(anna, 0);
  await beat(ben, 0, later(DAY_MS));
  const clock = () => later(90 * DAY_MS + 1);
  expect(await removeOldVisits({ db: database.db, clock })).toBeGreaterThan(0);
  expect(await database.db.quoteVisit.findMany({ where: { quoteId } })).toMatchObject([
    { memberId: ben.memberId },
  ]);
});
