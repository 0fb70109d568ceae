import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { newId } from '#app/ids.ts';
import type { Actor } from '#app/quotes/actor.ts';
import { lockRules } from '#app/quotes/assignment/next-assignee.server.ts';
import { assignQuote } from '#app/quotes/steps/assign-quote.server.ts';
import { listMembers } from '#app/quotes/team/list-members.server.ts';
import { removeMember } from '#app/quotes/team/remove-member.server.ts';
import { addMember, editMember } from '#app/quotes/team/save-member.server.ts';
import type { InstalledShop } from '#app/shopify/find-shop.server.ts';
import { message } from '#app/texts/message.ts';
import { makeEndpoint } from '#test/builders/outbound.ts';
import { makeShop } from '#test/builders/quotes.ts';
import { makeMember, makeQuote } from '#test/builders/stored-quotes.ts';
import { createTestDatabase, type TestDatabase } from '#test/setup/test-database.ts';

const AT = new Date('2026-11-22T09:00:00.000Z');

let database: TestDatabase;
let shop: InstalledShop;
let actor: Actor & { memberId: string };
beforeAll(async () => void (database = await createTestDatabase()));
afterAll(() => database.drop());
beforeEach(async () => {
  shop = await makeShop(database.db);
  actor = await makeMember(database.db, shop, { name: 'Riley', email: 'riley@example.com' });
});

const deps = () => ({ db: database.db, clock: () => AT });
const BO = { name: ' Bo  Li ', email: ' bo@example.com ', takesQuotes: false };
const team = () => listMembers(database.db, shop.id);

async function added(draft = BO): Promise<string> {
  const result = await addMember(deps(), shop.id, draft);
  if (!result.ok) throw new Error(JSON.stringify(result));
  return result.id;
}

test('somebody is added, and nobody works in the admin as them yet', async () => {
  const id = await added();
  expect(await team()).toMatchObject([
    { id, name: 'Bo Li', email: 'bo@example.com', takesQuotes: false, worksHere: false },
    { name: 'Riley' },
  ]);
});

test('people added at once are numbered one by one', async () => {
  const emails = Array.from({ length: 5 }, (_, n) => `bo-${n}@example.com`);
  await Promise.all(emails.map((email) => added({ ...BO, email })));
  const members = await database.db.teamMember.findMany({ where: { shopId: shop.id } });
  expect(new Set(members.map(({ number }) => number)).size).toBe(6);
});

test('an address that somebody of the team has, or that is none, is refused', async () => {
  const taken = await addMember(deps(), shop.id, { ...BO, email: 'RILEY@example.com' });
  expect(taken).toMatchObject({
    errors: [{ field: 'email', message: message('settings.team.emailTaken', { name: 'Riley' }) }],
  });
  const wrong = await addMember(deps(), shop.id, { name: ' ', email: 'x', takesQuotes: true });
  expect(wrong).toMatchObject({ errors: [{ field: 'name' }, { field: 'email' }] });
  const elsewhere = await makeShop(database.db);
  expect(
    await addMember(deps(), elsewhere.id, { ...BO, email: 'riley@example.com' }),
  ).toMatchObject({ ok: true });
});

test('the same address twice at once is one person', async () => {
  const results = await Promise.all([1, 2, 3].map(() => addMember(deps(), shop.id, BO)));
  expect(results.filter(({ ok }) => ok)).toHaveLength(1);
  expect(await team()).toHaveLength(2);
});

test('a member is changed, but none of another shop’s and none who left', async () => {
  const draft = { name: 'Riley S.', email: 'riley@example.com', takesQuotes: false };
  const edit = (id: string) => editMember(deps(), { shopId: shop.id, id }, draft);
  expect(await edit(actor.memberId)).toMatchObject({ ok: true });
  expect(await team()).toMatchObject([{ name: 'Riley S.', takesQuotes: false }]);
  const foreign = await makeMember(database.db, await makeShop(database.db));
  const elsewhere = { ...draft, email: 'other@example.com' };
  const editForeign = await editMember(
    deps(),
    { shopId: shop.id, id: foreign.memberId },
    elsewhere,
  );
  expect(editForeign).toEqual({ ok: false, reason: 'not_found' });
});

test('whoever leaves hands their open quotes on, each told; what is ordered stays theirs', async () => {
  const bo = await added();
  const endpoint = await makeEndpoint(database.db, shop, { events: ['quote.assigned'] });
  const open = await makeQuote(database.db, shop, { assigneeId: bo });
  const ordered = await makeQuote(database.db, shop, { assigneeId: bo, status: 'ordered' });
  const removal = { memberId: bo, heirId: actor.memberId };
  const removed = await removeMember(deps(), { shop, actor }, removal);
  expect(removed).toEqual({ ok: true, endpointIds: [endpoint.id] });
  const assignees = await database.db.quote.findMany({
    where: { shopId: shop.id },
    orderBy: { number: 'asc' },
    select: { id: true, assigneeId: true, lastSequence: true },
  });
  expect(assignees).toEqual([
    { id: open.id, assigneeId: actor.memberId, lastSequence: 1 },
    { id: ordered.id, assigneeId: bo, lastSequence: 0 },
  ]);
  const [event] = await database.db.event.findMany({ where: { quoteId: open.id } });
  expect(JSON.parse(event?.body ?? '')).toMatchObject({
    type: 'quote.assigned',
    data: { assignee: { name: 'Riley' }, sequence: 1 },
  });
  expect((await team()).map(({ name }) => name)).toEqual(['Riley']);
});

test('their quotes can be nobody’s; they come back under their address', async () => {
  const bo = await added();
  const quote = await makeQuote(database.db, shop, { assigneeId: bo });
  await removeMember(deps(), { shop, actor }, { memberId: bo, heirId: null });
  const stored = await database.db.quote.findUniqueOrThrow({ where: { id: quote.id } });
  expect(stored.assigneeId).toBeNull();
  expect(await removeMember(deps(), { shop, actor }, { memberId: bo, heirId: null })).toEqual({
    ok: true,
    endpointIds: [],
  });
  expect(await added({ ...BO, name: 'Bo again' })).toBe(bo);
  expect(await team()).toMatchObject([{ name: 'Bo again' }, { name: 'Riley' }]);
});

test('nobody who is not on the team inherits, and no other shop’s member is removed', async () => {
  const bo = await added();
  const other = await makeShop(database.db);
  const foreign = await makeMember(database.db, other);
  for (const heirId of [bo, foreign.memberId]) {
    const refused = await removeMember(deps(), { shop, actor }, { memberId: bo, heirId });
    expect(refused).toEqual({ ok: false, reason: 'no_heir' });
  }
  await removeMember(deps(), { shop, actor }, { memberId: foreign.memberId, heirId: null });
  expect(await listMembers(database.db, other.id)).toHaveLength(1);
});

test('a quote assigned to somebody while they leave does not stay with them', async () => {
  const bo = await added();
  // The first one makes the shop's pipeline.
  await makeQuote(database.db, shop);
  const quotes = await Promise.all(Array.from({ length: 6 }, () => makeQuote(database.db, shop)));
  await Promise.all([
    ...quotes.map(({ id }) => assignQuote(deps(), { shop, quoteId: id, actor }, bo)),
    removeMember(deps(), { shop, actor }, { memberId: bo, heirId: null }),
  ]);
  expect(await database.db.quote.count({ where: { assigneeId: bo } })).toBe(0);
});

test('whoever leaves is still there for a quote that is being given by a rule at the same time', async () => {
  const { db } = database;
  const id = await added();
  const rule = { shopId: shop.id, kind: 'tag' as const, value: 'vip', memberIds: [id] };
  await db.assignmentRule.create({
    data: { ...rule, id: newId('assignmentRule'), position: 0, createdAt: AT },
  });
  let removing: ReturnType<typeof removeMember> | undefined;
  // Rules first, then people, as a quote that gets a tag locks them.
  await db.$transaction(async (tx) => {
    await lockRules(tx, shop.id);
    removing = removeMember(deps(), { shop, actor }, { memberId: id, heirId: null });
    await expect.poll(isSomebodyWaiting).toBe(true);
    const held = await tx.$queryRaw`SELECT 1 FROM team_members WHERE id = ${id} FOR SHARE NOWAIT`;
    expect(held).toHaveLength(1);
  });
  expect(await removing).toMatchObject({ ok: true });
  expect(await db.assignmentRule.count({ where: { shopId: shop.id } })).toBe(0);
});

async function isSomebodyWaiting(): Promise<boolean> {
  const waiting = await database.db.$queryRaw<unknown[]>`
    SELECT 1 FROM pg_stat_activity WHERE datname = current_database() AND wait_event_type = 'Lock'`;
  return waiting.length > 0;
}
