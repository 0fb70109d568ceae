import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { Db } from '#app/db.server.ts';
import type { Actor } from '#app/quotes/actor.ts';
import { removeMember } from '#app/quotes/team/remove-member.server.ts';
import { renameView, shareView, updateView } from '#app/quotes/views/change-view.server.ts';
import { createView } from '#app/quotes/views/create-view.server.ts';
import { deleteView, restoreView } from '#app/quotes/views/delete-view.server.ts';
import type { ViewOutcome } from '#app/quotes/views/hold-views.server.ts';
import { MAX_VIEWS } from '#app/quotes/views/list-view.ts';
import { listViews } from '#app/quotes/views/list-views.server.ts';
import { viewKeeper, type ViewKeeper } from '#app/quotes/views/view-owner.ts';
import type { InstalledShop } from '#app/shopify/find-shop.server.ts';
import { makeShop } from '#test/builders/quotes.ts';
import { makeMember } from '#test/builders/stored-quotes.ts';
import { createTestDatabase, type TestDatabase } from '#test/setup/test-database.ts';

let database: TestDatabase;
let db: Db;
let shop: InstalledShop;
let riley: Actor & { memberId: string };
let sam: Actor & { memberId: string };
beforeAll(async () => {
  database = await createTestDatabase();
  ({ db } = database);
});
beforeEach(async () => {
  shop = await makeShop(db);
  [riley, sam] = await Promise.all([makeMember(db, shop), makeMember(db, shop)]);
});
afterAll(() => database.drop());

const by = (actor: Actor): ViewKeeper => viewKeeper(shop, actor);
let now = new Date('2026-11-29T12:00:00Z');
const deps = () => ({ db, clock: () => now });

interface Saved {
  name: string;
  shared?: boolean;
  address?: string;
}

async function save(actor: Actor, { name, shared = false, address = '' }: Saved) {
  const draft = { name, shared, address: new URLSearchParams(address) };
  return createView(deps(), by(actor), draft);
}

/** Of one that is saved for sure. */
async function idOf(saving: Promise<ViewOutcome>): Promise<string> {
  const saved = await saving;
  if (!saved.ok) throw new Error(`not saved: ${JSON.stringify(saved.errors)}`);
  return saved.id;
}

const namesFor = async (keeper: ViewKeeper) =>
  (await listViews(db, keeper)).map(({ name }) => name);

/** Which texts say why, at which fields. */
function whyNot(outcome: ViewOutcome): (string | null)[][] {
  if (outcome.ok) return [];
  return outcome.errors.map(({ field, message }) => [field, 'key' in message ? message.key : '']);
}

const GONE = [[null, 'quoteViews.gone']];

test('a view keeps what a list narrows and sorts by, without what makes no sense', async () => {
  await save(riley, {
    name: ' Rush  orders ',
    address: 'status=open&tag=rush&sort=best&x=1&min=-1',
  });
  expect(await listViews(db, by(riley))).toMatchObject([
    { name: 'Rush orders', shared: false, params: { status: 'open', tag: 'rush' } },
  ]);
});

test('the team has those that are shared, and everybody their own', async () => {
  await save(riley, { name: 'Rush' });
  await save(sam, { name: 'Big' });
  await save(sam, { name: 'Team’s', shared: true });
  expect(await namesFor(by(riley))).toEqual(['Team’s', 'Rush']);
  expect(await namesFor(by(sam))).toEqual(['Team’s', 'Big']);
  expect(await namesFor({ shopId: shop.id, memberId: null })).toEqual(['Team’s']);
});

test('somebody whom the team does not know saves for the team', async () => {
  const saving = createView(
    deps(),
    { shopId: shop.id, memberId: null },
    { name: 'Theirs', shared: false, address: new URLSearchParams() },
  );
  await idOf(saving);
  expect(await namesFor(by(riley))).toEqual(['Theirs']);
});

describe('a view that is another’s own, another shop’s or deleted', () => {
  test('is not there for anything', async () => {
    const id = await idOf(save(sam, { name: 'Sam’s' }));
    const shared = await idOf(save(sam, { name: 'Team’s', shared: true }));
    const other = await makeShop(db);
    const stranger = viewKeeper(other, await makeMember(db, other));
    for (const which of [
      { keeper: by(riley), id },
      { keeper: stranger, id: shared },
      { keeper: by(riley), id: 'view_nothing' },
    ]) {
      expect(whyNot(await renameView(db, which, 'Mine now'))).toEqual(GONE);
      expect(whyNot(await updateView(db, which, new URLSearchParams('q=x')))).toEqual(GONE);
      expect(whyNot(await shareView(db, which, true))).toEqual(GONE);
      expect(whyNot(await deleteView(deps(), which))).toEqual(GONE);
      expect(whyNot(await restoreView(deps(), which))).toEqual(GONE);
    }
    expect(await namesFor(by(sam))).toEqual(['Team’s', 'Sam’s']);
    expect(await namesFor(stranger)).toEqual([]);
  });
});

describe('a name', () => {
  test.each([
    ['', 'refusals.enterName'],
    [' \u202E ', 'refusals.enterName'],
    ['x'.repeat(41), 'refusals.characters'],
    ['RÜSH', 'quoteViews.taken'],
  ])('%j is refused at its field', async (name, why) => {
    await save(riley, { name: 'Rush' });
    const id = await idOf(save(riley, { name: 'Other' }));
    expect(whyNot(await save(riley, { name }))).toEqual([['name', why]]);
    expect(whyNot(await renameView(db, { keeper: by(riley), id }, name))).toEqual([['name', why]]);
  });

  test('is one of a kind among its owner’s, not among everybody’s', async () => {
    await idOf(save(riley, { name: 'Rush' }));
    await idOf(save(sam, { name: 'Rush' }));
    const id = await idOf(save(sam, { name: 'Rush', shared: true }));
    expect(whyNot(await save(riley, { name: 'rush', shared: true }))).toEqual([
      ['name', 'quoteViews.takenByTeam'],
    ]);
    expect(whyNot(await shareView(db, { keeper: by(sam), id }, false))).toEqual([
      ['name', 'quoteViews.taken'],
    ]);
  });

  test('can be written anew in another case', async () => {
    const id = await idOf(save(riley, { name: 'rush' }));
    await idOf(renameView(db, { keeper: by(riley), id }, 'Rush'));
    expect(await namesFor(by(riley))).toEqual(['Rush']);
  });
});

test('nobody has more views than there is room for, however many are saved at once', async () => {
  const many = await Promise.all(
    Array.from({ length: MAX_VIEWS + 3 }, (_, nth) => save(riley, { name: `View ${nth}` })),
  );
  expect(many.filter(({ ok }) => ok)).toHaveLength(MAX_VIEWS);
  expect(whyNot(await save(riley, { name: 'One more' }))).toEqual([
    [null, 'quoteViews.youHaveMost'],
  ]);
  // The team's are counted apart.
  const id = await idOf(save(riley, { name: 'Shared', shared: true }));
  expect(whyNot(await shareView(db, { keeper: by(riley), id }, false))).toEqual([
    [null, 'quoteViews.youHaveMost'],
  ]);
}, 30_000);

test('a view is shared, and taken back by whoever does that', async () => {
  const id = await idOf(save(riley, { name: 'Rush', address: 'tag=rush' }));
  await idOf(shareView(db, { keeper: by(riley), id }, true));
  expect(await namesFor(by(sam))).toEqual(['Rush']);
  await idOf(updateView(db, { keeper: by(sam), id }, new URLSearchParams('tag=rush&status=open')));
  expect(await listViews(db, by(riley))).toMatchObject([
    { id, params: { tag: 'rush', status: 'open' } },
  ]);
  await idOf(shareView(db, { keeper: by(sam), id }, false));
  expect(await namesFor(by(riley))).toEqual([]);
});

describe('a view that was deleted', () => {
  test('is had again as it was, for a day', async () => {
    const which = {
      keeper: by(riley),
      id: await idOf(save(riley, { name: 'Rush', address: 'q=x' })),
    };
    await idOf(deleteView(deps(), which));
    expect(await namesFor(by(riley))).toEqual([]);
    await idOf(restoreView(deps(), which));
    expect(await listViews(db, by(riley))).toMatchObject([{ name: 'Rush', params: { q: 'x' } }]);
    // Twice is as good as once.
    await idOf(restoreView(deps(), which));

    await idOf(deleteView(deps(), which));
    const then = now;
    now = new Date(then.getTime() + 25 * 60 * 60 * 1_000);
    expect(whyNot(await restoreView(deps(), which))).toEqual(GONE);
    await idOf(deleteView(deps(), { ...which, id: await idOf(save(riley, { name: 'Other' })) }));
    expect(await db.savedView.count({ where: { id: which.id } })).toBe(0);
    now = then;
  });

  test('stays away when another one has its name by now', async () => {
    const which = { keeper: by(riley), id: await idOf(save(riley, { name: 'Rush' })) };
    await idOf(deleteView(deps(), which));
    await idOf(save(riley, { name: 'rush' }));
    expect(whyNot(await restoreView(deps(), which))).toEqual([['name', 'quoteViews.taken']]);
  });
});

test('who is taken off the team leaves what they shared, and nothing of their own', async () => {
  await idOf(save(sam, { name: 'Sam’s' }));
  await idOf(save(sam, { name: 'Team’s', shared: true }));
  const removal = { memberId: sam.memberId, heirId: null };
  expect(await removeMember(deps(), { shop, actor: riley }, removal)).toMatchObject({ ok: true });
  expect(await namesFor(by(sam))).toEqual(['Team’s']);
  expect(await db.savedView.count({ where: { shopId: shop.id } })).toBe(1);
});

test('what is stored and makes no sense any more is left out when it is read', async () => {
  const id = await idOf(save(riley, { name: 'Old', address: 'q=x' }));
  await db.savedView.update({ where: { id }, data: { params: { status: 'lost', q: 'x', n: 1 } } });
  expect(await listViews(db, by(riley))).toMatchObject([{ params: {} }]);
  await db.savedView.update({ where: { id }, data: { params: { status: 'lost', q: 'x' } } });
  expect(await listViews(db, by(riley))).toMatchObject([{ params: { q: 'x' } }]);
});
