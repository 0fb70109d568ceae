import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { actingMember } from '#app/quotes/team/acting-member.server.ts';
import type { StaffFacts } from '#app/quotes/team/known-as.ts';
import { listMembers } from '#app/quotes/team/list-members.server.ts';
import { addMember } from '#app/quotes/team/save-member.server.ts';
import type { InstalledShop } from '#app/shopify/find-shop.server.ts';
import type { Locale } from '#app/texts/locale.ts';
import { makeShop } from '#test/builders/quotes.ts';
import { makeMember, makeQuote } from '#test/builders/stored-quotes.ts';
import { createTestDatabase, type TestDatabase } from '#test/setup/test-database.ts';

const AT = new Date('2026-11-22T09:00:00.000Z');

let database: TestDatabase;
let shop: InstalledShop;
beforeAll(async () => void (database = await createTestDatabase()));
afterAll(() => database.drop());
beforeEach(async () => void (shop = await makeShop(database.db)));

const MORGAN: StaffFacts = {
  id: 42n,
  name: 'Morgan Reyes',
  email: 'morgan@acme.example',
  emailVerified: true,
};

interface Opening {
  id?: bigint;
  visitIn?: Locale | null;
  of?: InstalledShop;
}

/** Somebody opens a page; `staff` is what Shopify tells of them, null when it cannot be asked. */
function opens(staff: StaffFacts | null, { id = 42n, visitIn = 'en', of = shop }: Opening = {}) {
  const asked: bigint[] = [];
  const deps = {
    db: database.db,
    clock: () => AT,
    askWho: () => {
      asked.push(id);
      return Promise.resolve(staff);
    },
  };
  const acting = { shopId: of.id, shopifyUserId: id, visitIn };
  return actingMember(deps, acting).then((actor) => ({ actor, asked: asked.length }));
}

const draft = { name: 'Mo', email: 'Morgan@Acme.example', takesQuotes: true };
const add = (changes: Partial<typeof draft> = {}) =>
  addMember({ db: database.db, clock: () => AT }, shop.id, { ...draft, ...changes });
const team = () => listMembers(database.db, shop.id);

test('somebody new becomes a member under their name in Shopify, which is asked once', async () => {
  const first = await opens(MORGAN);
  expect(first).toMatchObject({
    asked: 1,
    actor: { kind: 'member', name: 'Morgan Reyes', email: 'morgan@acme.example', number: 1 },
  });
  const again = await opens(null);
  expect(again).toEqual({ asked: 0, actor: first.actor });
  expect(await team()).toMatchObject([{ name: 'Morgan Reyes', worksHere: true }]);
});

test('however many pages are opened at once, it is one member', async () => {
  const opened = await Promise.all(Array.from({ length: 8 }, () => opens(MORGAN)));
  expect(new Set(opened.map(({ actor }) => actor.memberId)).size).toBe(1);
  expect(await team()).toHaveLength(1);
});

test('people at once are numbered one by one; another shop’s count for themselves', async () => {
  const people = Array.from({ length: 6 }, (_, n) => ({ ...MORGAN, id: BigInt(n + 1), email: '' }));
  const opened = await Promise.all(people.map((person) => opens(person, { id: person.id })));
  const numbers = opened.map(({ actor }) => actor.number);
  expect(numbers.toSorted((a, b) => a - b)).toEqual([1, 2, 3, 4, 5, 6]);
  const elsewhere = await opens(MORGAN, { of: await makeShop(database.db) });
  expect(elsewhere.actor.number).toBe(1);
});

describe('the language they have the admin in', () => {
  const language = async () =>
    (await database.db.teamMember.findFirstOrThrow({ where: { shopId: shop.id } })).locale;

  test('is known from their first visit on, and is what they opened it in last', async () => {
    await opens(MORGAN, { visitIn: 'de' });
    expect(await language()).toBe('de');
    await opens(MORGAN, { visitIn: null });
    expect(await language()).toBe('de');
    await opens(MORGAN, { visitIn: 'fr' });
    expect(await language()).toBe('fr');
  });

  test('is known of somebody who was added by hand once they came', async () => {
    await add();
    expect(await language()).toBeNull();
    await opens(MORGAN, { visitIn: 'de' });
    expect(await language()).toBe('de');
  });

  test('is known though Shopify cannot be asked for their name', async () => {
    await opens(null, { visitIn: 'de' });
    expect(await language()).toBe('de');
  });
});

describe('somebody who was added by hand', () => {
  test('is who comes with their address, under the name they were given', async () => {
    const added = await add();
    const { actor } = await opens(MORGAN);
    expect(added).toMatchObject({ ok: true, id: actor.memberId });
    expect(actor.name).toBe('Mo');
    expect(await team()).toMatchObject([{ name: 'Mo', worksHere: true }]);
  });

  test('is not who comes with an address that Shopify does not know to be theirs', async () => {
    await add();
    const { actor } = await opens({ ...MORGAN, emailVerified: false });
    expect(actor.name).toBe('Morgan Reyes');
    expect(await team()).toHaveLength(2);
  });

  test('is not who comes later, once somebody came', async () => {
    await add();
    await opens(MORGAN);
    const { actor } = await opens({ ...MORGAN, id: 43n, name: 'Second' }, { id: 43n });
    expect(actor.name).toBe('Second');
  });

  test('is not who only looks like it to a pattern', async () => {
    await add({ email: 'm_rgan@acme.example' });
    await opens(MORGAN);
    expect(await team()).toHaveLength(2);
  });
});

describe('when Shopify cannot be asked', () => {
  test('they work as a staff member, and get their name at the next visit', async () => {
    const { actor } = await opens(null);
    expect(actor).toMatchObject({ name: 'Staff member', email: '' });
    expect(await opens(MORGAN, { visitIn: null })).toEqual({ asked: 0, actor });
    const named = await opens(MORGAN);
    expect(named.actor).toEqual({ ...actor, name: 'Morgan Reyes', email: 'morgan@acme.example' });
    expect(await team()).toHaveLength(1);
  });

  test('they turn out to be who was added by hand, with the quotes they got meanwhile', async () => {
    const before = await opens(null);
    const quote = await makeQuote(database.db, shop, { assigneeId: before.actor.memberId });
    await add();
    const { actor } = await opens(MORGAN);
    expect(actor).toMatchObject({ name: 'Mo' });
    expect(await team()).toMatchObject([{ id: actor.memberId, worksHere: true }]);
    const stored = await database.db.quote.findUniqueOrThrow({ where: { id: quote.id } });
    expect(stored).toMatchObject({ assigneeId: actor.memberId, lastSequence: 0 });
  });

  test('an answer about somebody else is as good as none', async () => {
    const { actor } = await opens({ ...MORGAN, id: 7n });
    expect(actor.name).toBe('Staff member');
  });
});

test('somebody who was removed still works under their name, off the team', async () => {
  const { memberId } = await makeMember(database.db, shop, { shopifyUserId: 42n, removedAt: AT });
  expect((await opens(MORGAN)).actor.memberId).toBe(memberId);
  expect(await team()).toEqual([]);
});

test('a name and an address that cannot be stored are made neat', async () => {
  const { actor } = await opens({
    ...MORGAN,
    name: ` ${'x'.repeat(300)}\u0000`,
    email: 'nonsense',
  });
  expect(actor.name).toHaveLength(100);
  expect(actor.email).toBe('');
});
