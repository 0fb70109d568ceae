import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { Actor } from '#app/quotes/actor.ts';
import { EVENTS } from '#app/quotes/events.ts';
import { customerLink, linkHash } from '#app/quotes/versions/customer-link.server.ts';
import { sendQuote } from '#app/quotes/versions/send-quote.server.ts';
import { makeEndpoint, makeShop, TEST_KEYS, type TestShop } from '#test/builders/outbound.ts';
import { line, makeMember, makeQuote } from '#test/builders/stored-quotes.ts';
import { createTestDatabase, type TestDatabase } from '#test/setup/test-database.ts';
import { DAY_MS, deps, eventsOf, later, NOW, request, sendOne, taken } from './sending.ts';
import { saying } from './saying.ts';

let database: TestDatabase;
let shop: TestShop;
let actor: Actor & { memberId: string };
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

describe('sending', () => {
  test('keeps a version, tells of it, and mails every recipient', async () => {
    const endpoint = await makeEndpoint(database.db, shop, { events: ['quote.sent'] });
    const { id, name } = await makeQuote(database.db, shop, { terms: 'Net 30' }, [
      line({ quotedPrice: '18.00', discountKind: 'percentage', discountValue: '10' }),
    ]);
    const recipients = ['ada@example.com', 'bo@example.com'];
    const sent = taken(
      await sendQuote(deps(database.db), on(id), request({ recipients, message: 'As promised.' })),
    );
    expect(sent).toMatchObject({ status: 'sent', endpointIds: [endpoint.id] });

    const [version] = await versions(id);
    expect(version).toMatchObject({
      number: 1,
      sentAt: NOW,
      sentBy: 'Sam Team',
      recipients,
      expiresAt: later(30 * DAY_MS),
      snapshot: { terms: 'Net 30', total: '162.00' },
    });
    expect(await quoteNow(id)).toMatchObject({
      status: 'sent',
      lastVersion: 1,
      changed: false,
      expiresAt: later(30 * DAY_MS),
    });

    const [event] = await eventsOf(database.db, id);
    const customerUrl = version && customerLink(version, TEST_KEYS, { ...shop, proxyPath: null });
    expect(event).toMatchObject({
      type: 'quote.sent',
      sequence: 1,
      data: {
        quote_number: name,
        version: 1,
        recipients,
        customer_url: customerUrl,
        expires_at: '2026-12-22T12:00:00.000Z',
        line_items: [{ product_title: 'Hex Bolt', unit_price: '18.00', total: '162.00' }],
        total: '162.00',
        currency: 'USD',
      },
    });
    EVENTS['quote.sent'].data.strict().parse(event?.data);

    const stored = await mails();
    expect(stored.map(({ to }) => to)).toEqual(recipients);
    for (const mail of stored) {
      expect(mail).toMatchObject({ quoteId: id, replyTo: 'sam@acme.example', status: 'pending' });
      expect(mail.text).toContain('As promised.');
      expect(mail.text).toContain(customerUrl);
    }
  });

  test('is told to SuperOffice and to B2B Ninja as they have it', async () => {
    for (const format of ['superoffice', 'b2b_ninja'] as const) {
      await makeEndpoint(database.db, shop, { format, events: ['quote.sent'] });
    }
    const { quoteId } = await sendOne(database.db, { shop, actor });
    const { number } = await quoteNow(quoteId);
    const deliveries = await database.db.delivery.findMany({
      where: { shopId: shop.id },
      orderBy: { format: 'asc' },
    });
    const bodies = deliveries.map(({ body }) => JSON.parse(body ?? '') as unknown);
    expect(bodies).toMatchObject([
      { Event: 'quote.sent', PrimaryKey: number, ChangedByAssociateId: actor.number },
      { event: 'Quote - Sent', quote_id: quoteId, quote: { status: 'sent' } },
    ]);
  });

  test('moves the quote to the stage that waits for the customer', async () => {
    const { quoteId } = await sendOne(database.db, { shop, actor });
    const { stage } = await database.db.quote.findUniqueOrThrow({
      where: { id: quoteId },
      include: { stage: true },
    });
    expect(stage.name).toBe('Awaiting customer response');
    expect((await eventsOf(database.db, quoteId)).map(({ type }) => type)).toEqual([
      'quote.sent',
      'quote.stage_changed',
    ]);
  });

  test('stores nothing by which a copy of the tables would open the page', async () => {
    const { quoteId, secret } = await sendOne(database.db, { shop, actor });
    const [version] = await versions(quoteId);
    expect(Buffer.from(secret, 'base64url')).toHaveLength(32);
    expect(version?.linkHash).toBe(linkHash(secret));
    expect(JSON.stringify(version)).not.toContain(secret);
  });

  test('again makes a new version, with another link', async () => {
    const { quoteId, secret } = await sendOne(database.db, { shop, actor });
    taken(await sendQuote(deps(database.db), on(quoteId), request()));
    const [first, second] = await versions(quoteId);
    expect([first?.number, second?.number]).toEqual([1, 2]);
    expect(first?.linkHash).toBe(linkHash(secret));
    expect(second?.linkHash).not.toBe(first?.linkHash);
    expect((await mails()).map(({ subject }) => subject.includes('updated'))).toEqual([
      false,
      true,
    ]);
  });

  test('twice from the same page sends once: a double click, or two people', async () => {
    const { id } = await makeQuote(database.db, shop);
    const page = await readNow(id);
    const outcomes = await Promise.all(
      [1, 2, 3].map(() => sendQuote(deps(database.db), page, request())),
    );
    expect(outcomes.filter(({ ok }) => ok)).toHaveLength(1);
    expect(outcomes.filter(({ ok }) => !ok)).toMatchObject([
      {
        reason: 'changed',
        changes: [{ what: saying(/^sent as version 1$/), by: 'Sam Team', at: NOW }],
      },
      { reason: 'changed' },
    ]);
    expect(await mails()).toHaveLength(1);
    taken(await sendQuote(deps(database.db), await readNow(id), request()));
    expect(await mails()).toHaveLength(2);
  });

  test('from a page that is older than what is quoted is refused', async () => {
    const { id } = await makeQuote(database.db, shop);
    const page = await readNow(id);
    await database.db.quote.update({ where: { id }, data: { revision: { increment: 1 } } });
    expect(await sendQuote(deps(database.db), page, request())).toMatchObject({
      reason: 'changed',
    });
    expect(await versions(id)).toEqual([]);
  });

  test('answers go to the shop’s own address where nobody of the team sends it', async () => {
    const nobody = { ...actor, email: null };
    await database.db.shop.update({
      where: { id: shop.id },
      data: { contactEmail: 'owner@acme.example' },
    });
    const { id } = await makeQuote(database.db, shop);
    taken(await sendQuote(deps(database.db), { ...on(id), actor: nobody }, request()));
    expect(await mails()).toMatchObject([{ replyTo: 'owner@acme.example' }]);
  });

  test('is written in the customer’s language and the shop’s time zone, and keeps both that and the tax', async () => {
    const berlin = { name: 'Acme Bedarf', timeZone: 'Europe/Berlin', taxesIncluded: true };
    await database.db.shop.update({ where: { id: shop.id }, data: berlin });
    const { id } = await makeQuote(database.db, shop, { locale: 'de', shippingPrice: '7.5' });
    taken(await sendQuote(deps(database.db), on(id), request()));
    const [mail] = await mails();
    expect(mail?.subject).toMatch(/^Ihr Angebot Q-/);
    const text = mail?.text.replaceAll('\u00a0', ' ');
    for (const part of [
      'Versand: 7,50 $',
      'Gesamt inklusive Steuern: 192,50 $',
      'Gültig bis: 22. Dezember 2026 um 13:00 MEZ',
      'weil Acme Bedarf Ihnen ein Angebot gesendet hat',
    ]) {
      expect(text).toContain(part);
    }
    expect(mail?.html).toContain('<html lang="de">');
    const [version] = await versions(id);
    expect(version?.snapshot).toMatchObject({ locale: 'de', taxesIncluded: true });
  });

  test('leads to where the shop’s storefront mounts the app', async () => {
    await database.db.shop.update({ where: { id: shop.id }, data: { proxyPath: '/tools/offers' } });
    const { quoteId, secret } = await sendOne(database.db, { shop, actor });
    const address = `https://${shop.domain}/tools/offers/q/${secret}`;
    expect((await mails())[0]?.text).toContain(address);
    const [event] = await eventsOf(database.db, quoteId);
    expect(event?.data.customer_url).toBe(address);
  });

  test('500 lines are sent', async () => {
    const lines = Array.from({ length: 500 }, () => line());
    const { id } = await makeQuote(database.db, shop, {}, lines);
    taken(await sendQuote(deps(database.db), on(id), request()));
    const [event] = await eventsOf(database.db, id);
    expect(event?.data.line_items).toHaveLength(500);
    expect((await mails())[0]?.text).toContain('490 more items');
  });
});

describe('sending is refused, and nothing is stored,', () => {
  test.each<[string, string, Parameters<typeof request>[0]]>([
    ['to nobody', 'recipients', { recipients: [] }],
    ['to what is no address', 'recipients', { recipients: ['ada@example.com', 'nope'] }],
    [
      'to eleven',
      'recipients',
      { recipients: Array.from({ length: 11 }, (_, n) => `a${n}@b.example`) },
    ],
    ['with an expiry in the past', 'expiresAt', { expiresAt: later(-1) }],
    ['with an expiry in two years', 'expiresAt', { expiresAt: later(731 * DAY_MS) }],
    ['with a message that is too long', 'message', { message: 'a'.repeat(5_001) }],
  ])('%s', async (_what, field, changes) => {
    const { id } = await makeQuote(database.db, shop);
    const refused = await sendQuote(deps(database.db), on(id), request(changes));
    expect(refused).toMatchObject({ reason: 'invalid', errors: [{ field }] });
    expect([await versions(id), await mails(), await eventsOf(database.db, id)]).toEqual([
      [],
      [],
      [],
    ]);
  });

  test('with a price that nobody can pay, at its line', async () => {
    const lines = [line(), line({ quotedPrice: '0.0825' })];
    const { id } = await makeQuote(database.db, shop, {}, lines);
    const refused = await sendQuote(deps(database.db), on(id), request());
    expect(refused).toMatchObject({ reason: 'invalid', errors: [{ field: 'lines[1]' }] });
    expect(await versions(id)).toEqual([]);
  });

  test('without a line', async () => {
    const { id } = await makeQuote(database.db, shop, {}, []);
    const refused = await sendQuote(deps(database.db), on(id), request());
    expect(refused).toMatchObject({ reason: 'invalid', errors: [{ field: 'lines' }] });
  });

  test.each(['converted', 'invoiced', 'ordered', 'expired'] as const)(
    'of what is %s',
    async (status) => {
      const { id } = await makeQuote(database.db, shop, { status });
      const refused = await sendQuote(deps(database.db), on(id), request());
      expect(refused).toEqual({ ok: false, reason: 'wrong_status', status });
    },
  );

  test('of another shop’s quote, or a deleted one', async () => {
    const other = await makeShop(database.db);
    const foreign = await makeQuote(database.db, other);
    const deleted = await makeQuote(database.db, shop, { status: 'deleted' });
    for (const { id } of [foreign, deleted]) {
      const refused = await sendQuote(deps(database.db), on(id), request());
      expect(refused).toEqual({ ok: false, reason: 'not_found' });
    }
  });
});
