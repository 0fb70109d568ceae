import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { Actor } from '#app/quotes/actor.ts';
import { EVENTS } from '#app/quotes/events.ts';
import { answerForCustomer } from '#app/quotes/versions/answer-for-customer.server.ts';
import { answerVersion, type GivenAnswer } from '#app/quotes/versions/answer-version.server.ts';
import { revokeLink } from '#app/quotes/versions/revoke-link.server.ts';
import { sendQuote } from '#app/quotes/versions/send-quote.server.ts';
import { viewVersion } from '#app/quotes/versions/view-version.server.ts';
import { makeEndpoint, makeShop, type TestShop } from '#test/builders/outbound.ts';
import { makeMember, makeQuote } from '#test/builders/stored-quotes.ts';
import { createTestDatabase, type TestDatabase } from '#test/setup/test-database.ts';
import { DAY_MS, deps, eventsOf, HOUR_MS, later, NOW, request, sendOne, taken } from './sending.ts';

let database: TestDatabase;
let shop: TestShop;
let actor: Actor;
beforeAll(async () => {
  database = await createTestDatabase();
});
beforeEach(async () => {
  shop = await makeShop(database.db);
  actor = await makeMember(database.db, shop, { name: 'Sam Team' });
});
afterAll(() => database.drop());

const sent = () => sendOne(database.db, { shop, actor });
const on = (quoteId: string) => ({ shop, quoteId, actor });
const answer = (secret: string, changes: Partial<GivenAnswer> = {}, now = NOW) =>
  answerVersion(deps(database.db, now), {
    shop,
    secret,
    answer: 'approved',
    reason: '',
    ...changes,
  });
const statusOf = async (id: string) =>
  (await database.db.quote.findUniqueOrThrow({ where: { id } })).status;
const typesOf = async (quoteId: string) =>
  (await eventsOf(database.db, quoteId)).map(({ type }) => type);
const lastOf = async (quoteId: string, type: string) =>
  (await eventsOf(database.db, quoteId)).findLast((event) => event.type === type);

describe('a customer', () => {
  test('approves what they were sent', async () => {
    const endpoint = await makeEndpoint(database.db, shop, { events: ['quote.approved'] });
    const { quoteId, secret } = await sent();
    expect(await answer(secret)).toEqual({ ok: true, endpointIds: [endpoint.id] });
    expect(await statusOf(quoteId)).toBe('approved');
    const event = await lastOf(quoteId, 'quote.approved');
    expect(event?.data).toMatchObject({ version: 1, by: 'Ada Lovelace', reason: null });
    EVENTS['quote.approved'].data.strict().parse(event?.data);
    expect(await database.db.quoteVersion.findFirst({ where: { quoteId } })).toMatchObject({
      answer: 'approved',
      answeredAt: NOW,
      answeredBy: 'Ada Lovelace',
      reason: null,
    });
  });

  test('rejects it with a reason, in their own name', async () => {
    const { quoteId, secret } = await sent();
    const reason = ' Too expensive,\r\nsorry. ';
    const rejected = await answer(secret, { answer: 'rejected', reason, name: ' Bo  Buyer ' });
    expect(rejected.ok).toBe(true);
    expect(await statusOf(quoteId)).toBe('rejected');
    const event = await lastOf(quoteId, 'quote.rejected');
    expect(event?.data).toMatchObject({ by: 'Bo Buyer', reason: 'Too expensive,\nsorry.' });
    EVENTS['quote.rejected'].data.strict().parse(event?.data);
  });

  test.each([
    ['rejects without a reason', { answer: 'rejected' as const, reason: ' ' }, 'reason_missing'],
    ['writes too long a reason', { reason: 'a'.repeat(2_001) }, 'reason_too_long'],
    ['has too long a name', { name: 'a'.repeat(201) }, 'name_too_long'],
  ])('who %s is told so', async (_what, changes, problem) => {
    const { quoteId, secret } = await sent();
    expect(await answer(secret, changes)).toEqual({ ok: false, reason: 'invalid', problem });
    expect(await statusOf(quoteId)).toBe('sent');
  });

  test('who answers twice has answered once', async () => {
    const { quoteId, secret } = await sent();
    await answer(secret);
    expect(await answer(secret)).toEqual({ ok: true, endpointIds: [] });
    expect((await typesOf(quoteId)).filter((type) => type === 'quote.approved')).toHaveLength(1);
  });

  test('of two answers at once gets the first, and the second is refused', async () => {
    const { quoteId, secret } = await sent();
    const outcomes = await Promise.all([
      answer(secret),
      answer(secret, { answer: 'rejected', reason: 'No.' }),
    ]);
    const stands = await statusOf(quoteId);
    expect(outcomes.filter(({ ok }) => ok)).toHaveLength(1);
    expect(outcomes.find(({ ok }) => !ok)).toEqual({ ok: false, reason: 'closed', state: stands });
    const answers = (await typesOf(quoteId)).filter((type) => /approved|rejected/.test(type));
    expect(answers).toEqual([`quote.${stands}`]);
  });

  test('cannot answer an older version, an expired one, or what is worked on again', async () => {
    const { quoteId, secret } = await sent();
    expect(await answer(secret, {}, later(30 * DAY_MS))).toMatchObject({ state: 'expired' });
    taken(await sendQuote(deps(database.db), on(quoteId), request()));
    expect(await answer(secret)).toMatchObject({ reason: 'closed', state: 'superseded' });
    await database.db.quote.update({ where: { id: quoteId }, data: { status: 'ordered' } });
    expect(await answer(secret)).toMatchObject({ reason: 'closed', state: 'ordered' });
    const other = await sent();
    await database.db.quote.update({
      where: { id: other.quoteId },
      data: { status: 'requested' },
    });
    expect(await answer(other.secret)).toMatchObject({ reason: 'closed', state: 'withdrawn' });
    expect(await typesOf(other.quoteId)).not.toContain('quote.approved');
  });

  test('with a link that is revoked, another shop’s, made up or of a deleted quote is told nothing', async () => {
    const { quoteId, secret } = await sent();
    const other = await makeShop(database.db);
    const nothing = { ok: false, reason: 'not_found' };
    expect(await answer(secret, { shop: other })).toEqual(nothing);
    expect(await answer('a'.repeat(43))).toEqual(nothing);
    expect(await answer("' OR 1=1 --")).toEqual(nothing);
    taken(await revokeLink(deps(database.db), on(quoteId)));
    expect(await answer(secret)).toEqual(nothing);
    const deleted = await sent();
    await database.db.quote.update({
      where: { id: deleted.quoteId },
      data: { status: 'deleted' },
    });
    expect(await answer(deleted.secret)).toEqual(nothing);
  });
});

test.each(['approved', 'rejected'] as const)(
  'is told to SuperOffice as it has it',
  async (given) => {
    await makeEndpoint(database.db, shop, { format: 'superoffice', events: [`quote.${given}`] });
    const { quoteId, secret } = await sent();
    await answer(secret, { answer: given, reason: 'Because.' });
    const { number } = await database.db.quote.findUniqueOrThrow({ where: { id: quoteId } });
    const deliveries = await database.db.delivery.findMany({ where: { shopId: shop.id } });
    expect(deliveries.map(({ body }) => JSON.parse(body ?? '') as unknown)).toMatchObject([
      { Event: `quote.${given}`, Entity: 'quote', PrimaryKey: number, ChangedByAssociateId: 0 },
    ]);
  },
);

describe('opening it', () => {
  const view = (secret: string, now = NOW, whose = shop) =>
    viewVersion(deps(database.db, now), { shop: whose, secret });
  const views = async (quoteId: string) =>
    (await eventsOf(database.db, quoteId)).filter(({ type }) => type === 'quote.viewed');

  test('is told of once an hour', async () => {
    const endpoint = await makeEndpoint(database.db, shop, { events: ['quote.viewed'] });
    const { quoteId, secret } = await sent();
    expect(await view(secret)).toEqual([endpoint.id]);
    expect(await view(secret, later(HOUR_MS - 1))).toEqual([]);
    expect(await view(secret, later(HOUR_MS))).toEqual([endpoint.id]);
    const events = await views(quoteId);
    expect(events.map(({ data }) => data.viewed_at)).toEqual([
      NOW.toISOString(),
      later(HOUR_MS).toISOString(),
    ]);
    EVENTS['quote.viewed'].data.strict().parse(events[0]?.data);
  });

  test('by several at once is told of once', async () => {
    const { quoteId, secret } = await sent();
    await Promise.all([view(secret), view(secret), view(secret)]);
    expect(await views(quoteId)).toHaveLength(1);
  });

  test('changes no status, at any time, and is nothing with another shop’s link', async () => {
    const { quoteId, secret } = await sent();
    await database.db.quote.update({ where: { id: quoteId }, data: { status: 'ordered' } });
    expect(await view(secret, NOW, await makeShop(database.db))).toEqual([]);
    expect(await views(quoteId)).toEqual([]);
    await view(secret);
    expect([await statusOf(quoteId), (await views(quoteId)).length]).toEqual(['ordered', 1]);
  });
});

describe('the team, on the customer’s word,', () => {
  test('approves, and rejects when it changed', async () => {
    const { quoteId } = await sent();
    taken(
      await answerForCustomer(deps(database.db), on(quoteId), { answer: 'approved', reason: null }),
    );
    expect((await lastOf(quoteId, 'quote.approved'))?.data).toMatchObject({
      by: 'Sam Team',
      reason: null,
    });
    const given = { answer: 'rejected' as const, reason: ' On the phone ' };
    expect(taken(await answerForCustomer(deps(database.db), on(quoteId), given)).status).toBe(
      'rejected',
    );
    expect(await database.db.quoteVersion.findFirst({ where: { quoteId } })).toMatchObject({
      answer: 'rejected',
      answeredBy: 'Sam Team',
      reason: 'On the phone',
    });
  });

  test('answers only what was sent, once', async () => {
    const { id } = await makeQuote(database.db, shop);
    const approve = (quoteId: string) =>
      answerForCustomer(deps(database.db), on(quoteId), { answer: 'approved', reason: null });
    expect(await approve(id)).toEqual({ ok: false, reason: 'wrong_status', status: 'requested' });
    const { quoteId } = await sent();
    taken(await approve(quoteId));
    expect(await approve(quoteId)).toMatchObject({ reason: 'wrong_status', status: 'approved' });
  });

  test('is told when the reason is too long', async () => {
    const { quoteId } = await sent();
    const given = { answer: 'rejected' as const, reason: 'a'.repeat(2_001) };
    expect(await answerForCustomer(deps(database.db), on(quoteId), given)).toMatchObject({
      errors: [{ field: 'reason' }],
    });
  });
});
