import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { Actor } from '#app/quotes/actor.ts';
import { customerLink } from '#app/quotes/versions/customer-link.server.ts';
import { revokeLink } from '#app/quotes/versions/revoke-link.server.ts';
import { sendAgain } from '#app/quotes/versions/send-again.server.ts';
import { sendQuote } from '#app/quotes/versions/send-quote.server.ts';
import { makeShop, TEST_KEYS, type TestShop } from '#test/builders/outbound.ts';
import { makeMember, makeQuote } from '#test/builders/stored-quotes.ts';
import { createTestDatabase, type TestDatabase } from '#test/setup/test-database.ts';
import { DAY_MS, deps, eventsOf, later, NOW, request, sendOne, taken } from './sending.ts';

let database: TestDatabase;
let shop: TestShop;
let actor: Actor;
beforeAll(async () => {
  database = await createTestDatabase();
});
beforeEach(async () => {
  shop = await makeShop(database.db);
  actor = await makeMember(database.db, shop, { name: 'Sam Team', email: 'sam@acme.example' });
});
afterAll(() => database.drop());

const on = (quoteId: string) => ({ shop, quoteId, actor });
const versions = (quoteId: string) =>
  database.db.quoteVersion.findMany({ where: { quoteId }, orderBy: { number: 'asc' } });
const quoteNow = (id: string) => database.db.quote.findUniqueOrThrow({ where: { id } });
const mails = () =>
  database.db.email.findMany({ where: { shopId: shop.id }, orderBy: { id: 'asc' } });
const readNow = async (quoteId: string) => {
  const { revision, lastSequence } = await quoteNow(quoteId);
  return { ...on(quoteId), read: { revision, sequence: lastSequence } };
};

describe('sending the same version again', () => {
  const again = (recipients: string[]) => ({ recipients, message: 'Once more.' });

  test('mails the same link, to others as well', async () => {
    const { quoteId, secret } = await sendOne(database.db, { shop, actor });
    taken(
      await sendAgain(deps(database.db, later(DAY_MS)), on(quoteId), again(['bo@example.com'])),
    );
    const all = await versions(quoteId);
    expect(all).toMatchObject([{ number: 1, recipients: ['ada@example.com', 'bo@example.com'] }]);
    const [, second] = await mails();
    expect(second).toMatchObject({ to: 'bo@example.com', quoteId });
    expect(second?.text).toContain(secret);
    expect((await eventsOf(database.db, quoteId)).at(-1)).toMatchObject({
      type: 'quote.sent',
      data: { version: 1, recipients: ['bo@example.com'] },
    });
  });

  test('is in the language that the version is in, whatever the quote’s is by now', async () => {
    const { quoteId } = await sendOne(database.db, { shop, actor });
    await database.db.quote.update({ where: { id: quoteId }, data: { locale: 'fr' } });
    taken(await sendAgain(deps(database.db), on(quoteId), again(['ada@example.com'])));
    expect((await mails()).map(({ subject }) => subject)).toEqual([
      expect.stringMatching(/^Your quote/),
      expect.stringMatching(/^Your quote/),
    ]);
  });

  test('is refused once its link was revoked or it expired', async () => {
    const { quoteId } = await sendOne(database.db, { shop, actor });
    const expired = await sendAgain(
      deps(database.db, later(30 * DAY_MS)),
      on(quoteId),
      again(['ada@example.com']),
    );
    expect(expired).toMatchObject({ reason: 'invalid', errors: [{ field: null }] });
    taken(await revokeLink(deps(database.db), on(quoteId)));
    const revoked = await sendAgain(deps(database.db), on(quoteId), again(['ada@example.com']));
    expect(revoked).toMatchObject({ reason: 'invalid', errors: [{ field: null }] });
    expect(await mails()).toHaveLength(1);
  });

  test('is refused where there is none to be answered, and to nobody', async () => {
    const { id } = await makeQuote(database.db, shop);
    const never = await sendAgain(deps(database.db), on(id), again(['ada@example.com']));
    expect(never).toEqual({ ok: false, reason: 'wrong_status', status: 'requested' });
    const { quoteId } = await sendOne(database.db, { shop, actor });
    expect(await sendAgain(deps(database.db), on(quoteId), again([]))).toMatchObject({
      errors: [{ field: 'recipients' }],
    });
  });

  test('by a double click mails once', async () => {
    const { quoteId } = await sendOne(database.db, { shop, actor });
    const page = await readNow(quoteId);
    const outcomes = await Promise.all(
      [1, 2].map(() => sendAgain(deps(database.db), page, again(['ada@example.com']))),
    );
    expect(outcomes.filter(({ ok }) => ok)).toHaveLength(1);
    expect(await mails()).toHaveLength(2);
  });
});

test('revoking closes every link of the quote, once, and is told of', async () => {
  const { quoteId } = await sendOne(database.db, { shop, actor });
  taken(await sendQuote(deps(database.db), on(quoteId), request()));
  const revoked = taken(await revokeLink(deps(database.db), on(quoteId)));
  expect(revoked.status).toBe('sent');
  for (const version of await versions(quoteId)) {
    expect(version.revokedAt).toEqual(NOW);
    expect(customerLink(version, TEST_KEYS, { ...shop, proxyPath: null })).toBeNull();
  }
  expect((await eventsOf(database.db, quoteId)).at(-1)).toMatchObject({
    type: 'quote.updated',
    data: { changed_fields: ['customer_url'], updated_by: 'Sam Team' },
  });
  expect(await revokeLink(deps(database.db), on(quoteId))).toMatchObject({ reason: 'invalid' });
});
