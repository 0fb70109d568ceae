import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { Actor } from '#app/quotes/actor.ts';
import { newId } from '#app/ids.ts';
import { refusalStatus, takeFormStep } from '#app/routes/quote-steps.server.ts';
import type { InstalledShop } from '#app/shopify/find-shop.server.ts';
import { shopThatSells } from '#test/builders/admin-graphql.ts';
import { makeEndpoint, TEST_KEYS } from '#test/builders/outbound.ts';
import { makeShop } from '#test/builders/quotes.ts';
import { makeMember, makeQuote } from '#test/builders/stored-quotes.ts';
import { createTestDatabase, type TestDatabase } from '#test/setup/test-database.ts';
import { saying } from './saying.ts';

/** What the buttons of a quote's page send. */

let database: TestDatabase;
let shop: InstalledShop;
let actor: Actor & { memberId: string };
let quoteId: string;
beforeAll(async () => {
  database = await createTestDatabase();
});
afterAll(() => database.drop());
beforeEach(async () => {
  shop = await makeShop(database.db);
  actor = await makeMember(database.db, shop, { name: 'Sam Team' });
  quoteId = (await makeQuote(database.db, shop)).id;
});

const NOW = new Date('2026-11-22T12:00:00.000Z');
const NEXT_MONTH = '2026-12-22T23:59:59.999Z';

type Fields = Record<string, string | string[]>;

/** Sends a form as the page does, which read the quote before anybody changed it. */
async function send(intent: string, fields: Fields = {}, by = { shop, quoteId, actor }) {
  const form = new FormData();
  for (const [name, value] of Object.entries({ revision: '1', sequence: '0', intent, ...fields })) {
    for (const each of [value].flat()) form.append(name, each);
  }
  const deps = {
    db: database.db,
    clock: () => NOW,
    admin: shopThatSells(),
    encryptionKeys: TEST_KEYS,
  };
  return takeFormStep({ deps, on: by }, form);
}

const quoteNow = () =>
  database.db.quote.findUniqueOrThrow({ where: { id: quoteId }, include: { stage: true } });
const types = async () => {
  const events = await database.db.event.findMany({
    where: { quoteId },
    orderBy: { sequence: 'asc' },
  });
  return events.map(({ type }) => type);
};
const letter = { recipients: 'ada@example.com', message: '', expiresAt: NEXT_MONTH };

describe('the team', () => {
  test('moves a quote to another stage', async () => {
    const stage = await database.db.stage.findFirstOrThrow({
      where: { shopId: shop.id, name: 'In review' },
    });
    const endpoint = await makeEndpoint(database.db, shop, {
      events: ['quote.stage_changed'],
    });
    expect(await send('stage', { stage: stage.id })).toMatchObject({
      ok: true,
      endpointIds: [endpoint.id],
    });
    expect((await quoteNow()).stage.name).toBe('In review');
  });

  test('gives it to somebody, and takes it back', async () => {
    expect(await send('assign', { member: actor.memberId })).toMatchObject({ ok: true });
    expect((await quoteNow()).assigneeId).toBe(actor.memberId);
    await send('assign', { member: '' });
    expect((await quoteNow()).assigneeId).toBeNull();
  });

  test('adds and takes off notes, tags and addresses', async () => {
    const other = await makeMember(database.db, shop);
    await send('note', { content: 'Call her', mentions: [actor.memberId, other.memberId] });
    await send('add-tag', { tag: 'rush' });
    await send('add-email', { email: 'buyer@example.com' });
    expect(await quoteNow()).toMatchObject({ tags: ['rush'], emails: ['buyer@example.com'] });
    const note = await database.db.quoteNote.findFirstOrThrow({ where: { quoteId } });
    expect(note).toMatchObject({ content: 'Call her', authorName: 'Sam Team' });
    expect(note.mentions.toSorted()).toEqual([actor.memberId, other.memberId].toSorted());
    await send('remove-tag', { tag: 'rush' });
    await send('remove-email', { email: 'buyer@example.com' });
    expect(await quoteNow()).toMatchObject({ tags: [], emails: [] });
  });

  test('is not held up by what was changed meanwhile', async () => {
    await database.db.quote.update({ where: { id: quoteId }, data: { revision: 2 } });
    expect(await send('add-tag', { tag: 'rush' })).toMatchObject({ ok: true });
  });
});

describe('towards the customer', () => {
  test('a quote is sent to all addresses of one field, answered, renewed and sent again', async () => {
    const recipients = ' ada@example.com; bo@example.com,\nada@example.com ';
    expect(await send('send', { ...letter, recipients })).toMatchObject({
      ok: true,
      status: 'sent',
    });
    const version = await database.db.quoteVersion.findFirstOrThrow({ where: { quoteId } });
    expect(version.recipients).toEqual(['ada@example.com', 'bo@example.com']);
    expect(version.expiresAt).toEqual(new Date(NEXT_MONTH));

    const sequence = String((await quoteNow()).lastSequence);
    expect(await send('send-again', { ...letter, sequence })).toMatchObject({ ok: true });
    expect(await send('reject', { reason: 'Too expensive' })).toMatchObject({ status: 'rejected' });
    expect(await send('approve')).toMatchObject({ status: 'approved' });
    expect(await send('reject', { reason: '' })).toMatchObject({ status: 'rejected' });
    expect(await send('renew')).toMatchObject({ status: 'requested' });
    expect(await send('revoke')).toMatchObject({ ok: true });
    expect(await send('remove')).toMatchObject({ status: 'deleted' });
    expect(await types()).toContain('quote.deleted');
  });

  test('what is wrong with a letter is said at its field', async () => {
    const refused = await send('send', { ...letter, recipients: 'ada', expiresAt: 'soon' });
    expect(refused).toMatchObject({
      reason: 'invalid',
      errors: [{ field: 'recipients' }, { field: 'expiresAt' }],
    });
    expect((await quoteNow()).status).toBe('requested');
  });
});

describe('refused, with nothing changed,', () => {
  test.each(['send', 'convert', 'remove'])('is %s from a page that is older', async (intent) => {
    const data = {
      quote_id: quoteId,
      quote_number: 'Q-1',
      sequence: 1,
      changed_fields: ['line_items', 'terms'],
      updated_by: 'Riley',
      updated_at: NOW.toISOString(),
    };
    await database.db.event.create({
      data: {
        id: newId('event'),
        shopId: shop.id,
        quoteId,
        type: 'quote.updated',
        sequence: 1,
        occurredAt: NOW,
        body: JSON.stringify({ data }),
      },
    });
    await database.db.quote.update({
      where: { id: quoteId },
      data: { revision: 2, lastSequence: 1 },
    });
    expect(await send(intent, { ...letter, oldDraft: 'keep' })).toEqual({
      ok: false,
      reason: 'changed',
      changes: [{ what: saying(/^items, terms$/), by: 'Riley', at: NOW }],
    });
    expect((await quoteNow()).status).toBe('requested');
  });

  test.each([
    ['approve', {}],
    ['reject', { reason: '' }],
    ['renew', {}],
    ['send-again', letter],
    ['invoice', { to: 'ada@example.com', subject: '', message: '' }],
  ])('is %s of what was never sent', async (intent, fields) => {
    const refused = await send(intent, fields);
    expect(refused).toEqual({ ok: false, reason: 'wrong_status', status: 'requested' });
  });

  test.each([
    ['add-tag', { tag: 'rush' }],
    ['send', letter],
    ['convert', { oldDraft: 'keep' }],
    ['invoice', { to: 'ada@example.com', subject: '', message: '' }],
    ['remove', {}],
  ])('is %s of another shop’s quote', async (intent, fields) => {
    const other = await makeShop(database.db);
    const refused = await send(intent, fields, { shop: other, quoteId, actor });
    expect(refused).toEqual({ ok: false, reason: 'not_found' });
    expect((await quoteNow()).lastSequence).toBe(0);
  });

  test.each<[string, Fields]>([
    ['explode', {}],
    ['constructor', {}],
    ['', {}],
    ['stage', {}],
    ['add-tag', { tag: ['one', 'two'] }],
    ['convert', { oldDraft: 'burn' }],
    ['renew', { revision: 'x' }],
    ['renew', { sequence: [] }],
  ])('is no step at all: %j with %j', async (intent, fields) => {
    expect(await send(intent, fields)).toBeNull();
    expect(await types()).toEqual([]);
  });
});

test('every refusal has its HTTP status', () => {
  expect(refusalStatus({ ok: false, reason: 'not_found' })).toBe(404);
  expect(refusalStatus({ ok: false, reason: 'wrong_status', status: 'sent' })).toBe(409);
  expect(refusalStatus({ ok: false, reason: 'changed', changes: [] })).toBe(409);
  expect(refusalStatus({ ok: false, reason: 'invalid', errors: [] })).toBe(422);
});
