import { afterAll, beforeAll, beforeEach, expect, onTestFinished, test } from 'vitest';
import { EVENTS, eventData, type EventData, type EventType } from '#app/quotes/events.ts';
import { quoteFacts } from '#app/quotes/quote-facts.ts';
import { sampleEvents } from '#app/quotes/sample-event.ts';
import { appendEvent } from '#app/outbound/outbox.server.ts';
import { ShopifyRefused } from '#app/shopify/admin-graphql.server.ts';
import type { InstalledShop } from '#app/shopify/find-shop.server.ts';
import { orderPayload } from '#test/builders/notices.ts';
import { makeEndpoint } from '#test/builders/outbound.ts';
import { makeFile, makeShop } from '#test/builders/quotes.ts';
import { runSql } from '#test/setup/run-sql.ts';
import { connectShop } from '../shopify/connected-shop.ts';
import { ABOUT_HER, HER, makeHers } from './everything-of.ts';
import { startInboundApp, type InboundApp } from './inbound-app.ts';

let app: InboundApp;
let shop: InstalledShop;
beforeAll(async () => {
  app = await startInboundApp();
});
beforeEach(async () => {
  app.logged.length = 0;
  app.adminFor = () => Promise.resolve(null);
  shop = await makeShop(app.database.db);
});
afterAll(() => app.stop());

const redact = () => app.tell('customers/redact', { customer: HER }, { shop: shop.domain });

/** Every text of every row in the database. */
async function everything(): Promise<{ name: string; text: string }[]> {
  const { url } = app.database;
  const tables = await runSql<{ name: string }>(
    url,
    `SELECT table_name::text AS name FROM information_schema.tables WHERE table_schema = 'public' AND table_name <> '_prisma_migrations'`,
  );
  const rows = await Promise.all(
    tables.map(({ name }) =>
      runSql<{ name: string; text: string }>(
        url,
        `SELECT '${name}' AS name, row_to_json(t)::text AS text FROM "${name}" t`,
      ),
    ),
  );
  return rows.flat();
}

const placesOfHer = async () =>
  (await everything()).filter(({ text }) => ABOUT_HER.test(text)).map(({ name }) => name);

test('customers/redact takes a person out of every table there is', async () => {
  const { db } = app.database;
  const { quote, draft } = await makeHers(db, shop);
  for (const format of ['native', 'salesbyte', 'b2b_ninja'] as const) {
    await makeEndpoint(db, shop, { format, events: ['quote.ordered', 'quote.checked_out'] });
  }
  await app.tell('orders/create', orderPayload(draft), { shop: shop.domain });
  expect(app.logged).toMatchObject([{ outcome: 'ordered' }]);
  const request = { customer: HER, data_request: { id: 9 } };
  await app.tell('customers/data_request', request, { shop: shop.domain });
  expect(new Set(await placesOfHer())).toEqual(
    new Set([
      'data_requests',
      'deliveries',
      'draft_orders',
      'emails',
      'events',
      'quote_files',
      'quote_line_items',
      'quote_notes',
      'quote_search',
      'quote_versions',
      'quotes',
      'saved_views',
    ]),
  );

  await redact();
  expect(await placesOfHer()).toEqual([]);
  expect(app.logged.at(-1)).toMatchObject({ topic: 'customers/redact', outcome: 'erased' });
  const left = await db.quote.findUniqueOrThrow({ where: { id: quote.id } });
  expect(left).toMatchObject({ status: 'ordered', name: quote.name, customerName: '[erased]' });
  expect(left.total.toFixed(2)).toBe('185.00');
  const version = await db.quoteVersion.findFirstOrThrow({ where: { quoteId: quote.id } });
  expect(version).toMatchObject({ linkSealed: null, revokedAt: expect.any(Date) as Date });
  const mail = await db.email.findFirstOrThrow({ where: { quoteId: quote.id } });
  expect(mail.status, 'what was not sent never is').toBe('failed');
  for (const { body, type } of await db.event.findMany({ where: { quoteId: quote.id } })) {
    const { data } = JSON.parse(body) as { data: unknown };
    expect(() => EVENTS[type as EventType].data.parse(data)).not.toThrow();
  }

  await redact();
  expect(app.logged.at(-1)).toMatchObject({ outcome: 'nothing' });
});

test('customers/redact: no event of any type tells of her afterwards', async () => {
  const { db } = app.database;
  const { quote } = await makeHers(db, shop);
  const samples = sampleEvents(quote.id);
  const types = (Object.keys(EVENTS) as EventType[]).filter((type) => type !== 'quote.test');
  for (const [index, type] of types.entries()) {
    const sampled = JSON.stringify(samples(type).data);
    const about = JSON.parse(
      sampled
        .replaceAll(
          /"(name|first_name|last_name|by|changed_by|content|reason|message)":"[^"]*"/g,
          '"$1":"Ada Lovelace"',
        )
        .replaceAll(/"(email|recipient_email)":"[^"]*"/g, '"$1":"ada@example.com"')
        .replaceAll(/"recipients":\[[^\]]*\]/g, '"recipients":["ada@example.com"]'),
    ) as Parameters<typeof eventData>[1];
    await db.$transaction((tx) =>
      appendEvent(tx, {
        shop,
        quoteId: quote.id,
        type,
        sequence: index + 1,
        occurredAt: new Date(),
        data: eventData(type, about),
      }),
    );
  }
  await redact();
  const bodies = await db.event.findMany({ where: { quoteId: quote.id } });
  // Team members stay: their names are not the customer's to erase.
  const THEIRS = new Set(['quote.assigned', 'quote.checked_out']);
  const telling = bodies.filter(({ type, body }) => !THEIRS.has(type) && ABOUT_HER.test(body));
  expect(telling.map(({ type }) => type)).toEqual([]);
  expect(bodies).toHaveLength(types.length);
});

test('customers/redact takes an address out of others’ quotes, which it got copies of', async () => {
  const { db } = app.database;
  const copied = 'charles-and-ada@example.com';
  const { quote } = await makeHers(db, shop);
  const version = { quoteId: quote.id };
  await db.quoteVersion.updateMany({
    where: version,
    data: { recipients: [copied, 'x@y.example'] },
  });
  await db.email.updateMany({ where: version, data: { to: copied } });
  await db.draftOrder.updateMany({
    where: version,
    data: { invoiceTo: copied, invoiceClaimedTo: copied },
  });
  const sent = sampleEvents(quote.id)('quote.sent').data;
  await db.$transaction((tx) =>
    appendEvent(tx, {
      shop,
      quoteId: quote.id,
      type: 'quote.sent',
      sequence: 1,
      occurredAt: new Date(),
      data: { ...sent, recipients: [copied] },
    }),
  );
  const customer = { id: 1, email: copied.toUpperCase() };
  await app.tell('customers/redact', { customer }, { shop: shop.domain });
  const left = (await everything()).filter(({ text }) => text.includes(copied));
  expect(left).toEqual([]);
  expect(await db.quote.findUniqueOrThrow({ where: { id: quote.id } })).toMatchObject({
    customerName: 'Ada Lovelace',
    emails: [],
  });
  expect(await db.quoteVersion.findFirst({ where: version })).toMatchObject({
    recipients: ['x@y.example'],
  });
  await db.quote.deleteMany({ where: { id: quote.id } });
});

test('customers/redact leaves everybody else, and other shops, as they are', async () => {
  const { db } = app.database;
  const elsewhere = await makeHers(db, await makeShop(db));
  const others = await makeHers(db, shop);
  await db.quote.update({
    where: { id: others.quote.id },
    data: { customerEmail: 'grace@example.com', customerGid: null },
  });
  // What went to the one who is to be forgotten is no business of others.
  const where = { quoteId: others.quote.id };
  await db.quoteVersion.updateMany({ where, data: { recipients: ['grace@example.com'] } });
  const grace = 'grace@example.com';
  await db.draftOrder.updateMany({ where, data: { invoiceTo: grace, invoiceClaimedTo: grace } });
  await db.email.updateMany({ where, data: { to: 'grace@example.com' } });
  await db.savedView.updateMany({ where: { shopId: shop.id }, data: { params: { q: grace } } });
  await db.$executeRaw`
    UPDATE quote_versions
       SET snapshot = replace(replace(snapshot::text, 'ada@', 'grace@'), 'Customer/42', 'Customer/43')::jsonb
     WHERE quote_id = ${others.quote.id}`;
  const rows = async () =>
    (await everything())
      .filter(({ name }) => name !== 'inbound_webhooks')
      .map(({ text }) => text)
      .toSorted();
  const before = await rows();
  await redact();
  expect(await rows()).toEqual(before);
  await db.quote.deleteMany({ where: { id: { in: [elsewhere.quote.id, others.quote.id] } } });
});

test('customers/redact deletes her files in the shop’s files, too; one that is gone already is as good', async () => {
  const { db } = app.database;
  const { quote } = await makeHers(db, shop);
  const shopify = await connectShop({ scopes: ['write_files'] });
  onTestFinished(() => shopify.stop());
  const admin = await shopify.admin(await shopify.exchange());
  app.adminFor = () => Promise.resolve(admin);
  const { fileGid } = await db.quoteFile.findFirstOrThrow({ where: { quoteId: quote.id } });
  shopify.shopify.store.state.files.push({
    id: fileGid ?? '',
    kind: 'FILE',
    filename: 'her-plan.pdf',
    alt: null,
    mimeType: 'application/pdf',
    sizeBytes: 1,
    uploadKey: null,
    registeredAt: 0,
    failure: null,
  });
  await makeFile(db, shop, { quoteId: quote.id });
  await redact();
  expect(shopify.shopify.store.state.files).toEqual([]);
  const files = await db.quoteFile.findMany({ where: { quoteId: quote.id } });
  expect(files).toMatchObject([
    { filename: '[erased]', fileGid: null },
    { filename: '[erased]', fileGid: null },
  ]);
});

test('customers/redact while Shopify cannot delete her files: nothing is erased yet, and all of it later', async () => {
  const { quote } = await makeHers(app.database.db, shop);
  app.adminFor = () => Promise.reject(new Error('Shopify is away.'));
  await redact();
  expect(app.logged.at(-1)).toMatchObject({ msg: 'webhook not worked off' });
  app.adminFor = () => Promise.resolve(null);
  await app.workOff(new Date(Date.now() + 60_000));
  const left = await app.database.db.quote.findUniqueOrThrow({ where: { id: quote.id } });
  expect(left.customerName).toBe('[erased]');
});

test('customers/redact takes her out of the past of a quote that is somebody else’s by now', async () => {
  const { db } = app.database;
  const { quote } = await makeHers(db, shop);
  const endpoint = await makeEndpoint(db, shop, { format: 'b2b_ninja', events: ['quote.created'] });
  const created = sampleEvents(quote.id)('quote.created').data as EventData<'quote.created'>;
  const customer = { ...created.customer, name: 'Ada Lovelace', email: 'ada@example.com' };
  await db.$transaction((tx) =>
    appendEvent(tx, {
      shop,
      quoteId: quote.id,
      type: 'quote.created',
      sequence: 1,
      occurredAt: new Date(),
      data: eventData('quote.created', { ...created, customer }),
      quote: quoteFacts({ quote, lineItems: [], actorId: 0 }),
    }),
  );
  await db.quote.update({
    where: { id: quote.id },
    data: { customerName: 'Grace', customerEmail: 'grace@example.com', customerGid: null },
  });
  await redact();
  const version = await db.quoteVersion.findFirstOrThrow({ where: { quoteId: quote.id } });
  const [event] = await db.event.findMany({ where: { quoteId: quote.id } });
  const [delivery] = await db.delivery.findMany({ where: { endpointId: endpoint.id } });
  for (const text of [JSON.stringify(version), event?.body, delivery?.body]) {
    expect(text).toEqual(expect.any(String));
    expect(text).not.toMatch(/ada@|lovelace/i);
  }
  expect(await db.quote.findUniqueOrThrow({ where: { id: quote.id } })).toMatchObject({
    customerName: 'Grace',
    customerEmail: 'grace@example.com',
  });
  await db.quote.deleteMany({ where: { id: quote.id } });
});

test('customers/redact with a token that Shopify does not take any more: all of it that is ours', async () => {
  const { quote } = await makeHers(app.database.db, shop);
  app.adminFor = () => Promise.reject(new ShopifyRefused('revoked'));
  await redact();
  const left = await app.database.db.quote.findUniqueOrThrow({ where: { id: quote.id } });
  expect(left.customerName).toBe('[erased]');
});
