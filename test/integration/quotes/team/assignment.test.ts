import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { AssignmentRule } from '#app/quotes/assignment/rule.ts';
import type { RuleDraft } from '#app/quotes/assignment/rule-draft.ts';
import { listRules } from '#app/quotes/assignment/list-rules.server.ts';
import { saveRules } from '#app/quotes/assignment/save-rules.server.ts';
import { requestQuote } from '#app/quotes/request-quote.server.ts';
import { settingsVersion } from '#app/quotes/settings-version.server.ts';
import { addTag } from '#app/quotes/steps/add-tag.server.ts';
import { removeMember } from '#app/quotes/team/remove-member.server.ts';
import type { InstalledShop } from '#app/shopify/find-shop.server.ts';
import { shopThatSells } from '#test/builders/admin-graphql.ts';
import { makeEndpoint } from '#test/builders/outbound.ts';
import { makeShop, quoteRequest } from '#test/builders/quotes.ts';
import { makeMember, makeQuote } from '#test/builders/stored-quotes.ts';
import { createTestDatabase, type TestDatabase } from '#test/setup/test-database.ts';

const AT = new Date('2026-11-22T09:00:00.000Z');

let database: TestDatabase;
let shop: InstalledShop;
/** Ada, Bo and Cy, in the order they came. */
let ids: [string, string, string];
beforeAll(async () => void (database = await createTestDatabase()));
afterAll(() => database.drop());
beforeEach(async () => {
  shop = await makeShop(database.db);
  const member = async (name: string) => (await makeMember(database.db, shop, { name })).memberId;
  const made = [await member('Ada'), await member('Bo'), await member('Cy')].toSorted();
  ids = made as typeof ids;
});

const deps = () => ({ db: database.db, clock: () => AT });
const ROUND_ROBIN = { id: null, kind: 'round_robin', value: '', memberIds: [] } as const;

/** Saves rules as the page does that was just read. */
async function save(rules: (RuleDraft | typeof ROUND_ROBIN)[]) {
  const version = settingsVersion(await listRules(database.db, shop.id));
  const drafts = rules.map((rule) => ({ ...rule, memberIds: [...rule.memberIds] }));
  return saveRules(deps(), shop.id, { rules: drafts, version });
}

async function asks(email = 'ada@example.com') {
  const customer = { name: 'Ada Lovelace', email };
  const storefront = { shop, admin: shopThatSells(), customerGid: null };
  const result = await requestQuote(deps(), storefront, quoteRequest({ customer }));
  if (!result.ok) throw new Error(JSON.stringify(result.errors));
  return result;
}

const assigneeOf = async (quoteId: string) =>
  (await database.db.quote.findUniqueOrThrow({ where: { id: quoteId } })).assigneeId;
const asked = async (email?: string) => assigneeOf((await asks(email)).quote.id);

describe('a new quote', () => {
  test('is nobody’s without a rule', async () => {
    expect(await asked()).toBeNull();
  });

  test('goes to whose turn it is, told right after it was made, and they are written to', async () => {
    await save([ROUND_ROBIN]);
    const endpoint = await makeEndpoint(database.db, shop, {
      events: ['quote.created', 'quote.assigned'],
    });
    const { quote, endpointIds, deliveryIds } = await asks();
    expect(endpointIds).toEqual([endpoint.id, endpoint.id]);
    expect(deliveryIds).toHaveLength(2);
    const stored = await database.db.quote.findUniqueOrThrow({
      where: { id: quote.id },
      include: { events: { orderBy: { sequence: 'asc' } }, mails: true, assignee: true },
    });
    expect(stored.events.map(({ type }) => type)).toEqual(['quote.created', 'quote.assigned']);
    expect(stored.lastSequence).toBe(2);
    expect(stored.mails.map(({ to }) => to)).toEqual([stored.assignee?.email]);
    expect(stored.mails[0]?.text).toContain('A rule assigned this quote to you.');
  });

  test('and the next ones go round, past whoever takes none', async () => {
    await save([ROUND_ROBIN]);
    const [ada, bo, cy] = ids;
    expect([await asked(), await asked(), await asked(), await asked()]).toEqual([
      ada,
      bo,
      cy,
      ada,
    ]);
    await database.db.teamMember.update({ where: { id: bo }, data: { takesQuotes: false } });
    expect([await asked(), await asked()]).toEqual([cy, ada]);
    await database.db.teamMember.update({ where: { id: bo }, data: { takesQuotes: true } });
    await database.db.teamMember.update({ where: { id: cy }, data: { removedAt: AT } });
    expect([await asked(), await asked()]).toEqual([bo, ada]);
  });

  test('thirty at once are shared out evenly', async () => {
    await save([ROUND_ROBIN]);
    const assignees = await Promise.all(Array.from({ length: 30 }, () => asked()));
    for (const id of ids) expect(assignees.filter((each) => each === id)).toHaveLength(10);
  });

  test('goes by the first rule that fits: the customer’s address, then their domain', async () => {
    const [ada, bo, cy] = ids;
    await save([
      { id: null, kind: 'customer', value: 'VIP@big.example', memberIds: [ada] },
      { id: null, kind: 'customer', value: '@big.example', memberIds: [bo] },
      { ...ROUND_ROBIN, memberIds: [cy] as never },
    ]);
    expect(await asked('vip@big.example')).toBe(ada);
    expect(await asked('buyer@BIG.example')).toBe(bo);
    expect(await asked('buyer@notbig.example')).toBe(cy);
  });

  test('a rule whose people take none is passed over', async () => {
    const [ada, bo] = ids;
    await save([
      { id: null, kind: 'customer', value: '@big.example', memberIds: [ada] },
      { ...ROUND_ROBIN, memberIds: [bo] as never },
    ]);
    await database.db.teamMember.update({ where: { id: ada }, data: { takesQuotes: false } });
    expect(await asked('buyer@big.example')).toBe(bo);
  });
});

describe('a tag', () => {
  test('that a rule names gives the quote to somebody, unless it is somebody’s', async () => {
    const [ada, bo] = ids;
    await save([{ id: null, kind: 'tag', value: 'Wholesale', memberIds: [bo] }, ROUND_ROBIN]);
    const actor = await makeMember(database.db, shop);
    const tagged = async (assigneeId: string | null, tag: string) => {
      const { id: quoteId } = await makeQuote(database.db, shop, { assigneeId });
      const taken = await addTag(deps(), { shop, quoteId, actor }, tag);
      const events = await database.db.event.findMany({
        where: { quoteId },
        orderBy: { sequence: 'asc' },
      });
      return [taken.ok, await assigneeOf(quoteId), ...events.map(({ type }) => type)];
    };
    expect(await tagged(null, 'wholesale')).toEqual([true, bo, 'quote.tagged', 'quote.assigned']);
    expect(await tagged(null, 'other')).toEqual([true, null, 'quote.tagged']);
    expect(await tagged(ada, 'wholesale')).toEqual([true, ada, 'quote.tagged']);
  });
});

describe('the rules', () => {
  test('are replaced as a whole; one that is kept knows whose turn it was', async () => {
    const [ada, bo] = ids;
    await save([ROUND_ROBIN]);
    expect(await asked()).toBe(ada);
    const [kept] = await listRules(database.db, shop.id);
    const tag = { id: null, kind: 'tag' as const, value: ' wholesale ', memberIds: [bo, bo] };
    expect(await save([tag, kept as AssignmentRule])).toEqual({ ok: true });
    expect(await listRules(database.db, shop.id)).toMatchObject([
      { kind: 'tag', value: 'wholesale', memberIds: [bo] },
      { id: kept?.id, kind: 'round_robin' },
    ]);
    expect(await asked()).toBe(bo);
    await save([]);
    expect(await listRules(database.db, shop.id)).toEqual([]);
  });

  test('that make no sense are refused, each at its place', async () => {
    const foreign = await makeMember(database.db, await makeShop(database.db));
    const refused = await save([
      { id: null, kind: 'customer', value: 'example.com', memberIds: [] },
      { id: null, kind: 'customer', value: '@', memberIds: [] },
      { id: null, kind: 'tag', value: '', memberIds: [] },
      { id: null, kind: 'round_robin', value: 'x', memberIds: [foreign.memberId] },
    ]);
    expect(refused).toMatchObject({
      errors: [
        { field: 'rules[0].value' },
        { field: 'rules[1].value' },
        { field: 'rules[2].value' },
        { field: 'rules[3].memberIds' },
      ],
    });
    expect(await listRules(database.db, shop.id)).toEqual([]);
  });

  test('that somebody else changed meanwhile are not overwritten', async () => {
    const version = settingsVersion(await listRules(database.db, shop.id));
    await save([ROUND_ROBIN]);
    const late = await saveRules(deps(), shop.id, { rules: [], version });
    expect(late).toMatchObject({ ok: false, errors: [{ field: null }] });
    expect(await listRules(database.db, shop.id)).toHaveLength(1);
  });

  test('lose whoever leaves: to who takes over, or with the rule that named them alone', async () => {
    const [ada, bo, cy] = ids;
    const alone = { id: null, kind: 'customer' as const, value: '@big.example', memberIds: [ada] };
    const both = { ...alone, value: '@vip.example', memberIds: [ada, bo] };
    await save([alone, both]);
    const actor = await makeMember(database.db, shop);
    const leaves = (memberId: string, heirId: string | null) =>
      removeMember(deps(), { shop, actor }, { memberId, heirId });
    const now = async () =>
      (await listRules(database.db, shop.id)).map(({ memberIds }) => memberIds);
    await leaves(ada, bo);
    expect(await now()).toEqual([[bo], [bo]]);
    await save([{ ...alone, memberIds: [bo] }, { ...both, memberIds: [bo, cy] }, ROUND_ROBIN]);
    await leaves(bo, null);
    expect(await now()).toEqual([[cy], []]);
  });

  test('of another shop are out of reach', async () => {
    await save([ROUND_ROBIN]);
    const [foreign] = await listRules(database.db, shop.id);
    const other = await makeShop(database.db);
    const version = settingsVersion([]);
    const rule = { ...(foreign as AssignmentRule), kind: 'tag' as const, value: 'mine' };
    expect(await saveRules(deps(), other.id, { rules: [rule], version })).toEqual({ ok: true });
    expect(await listRules(database.db, shop.id)).toEqual([foreign]);
  });
});
