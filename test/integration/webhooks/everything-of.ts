import { newId } from '#app/ids.ts';
import { newLink } from '#app/quotes/versions/customer-link.server.ts';
import type { Db } from '#app/db.server.ts';
import type { InstalledShop } from '#app/shopify/find-shop.server.ts';
import { makeConverted } from '#test/builders/converted-quotes.ts';
import { makeFields } from '#test/builders/fields.ts';
import { makeEndpoint, TEST_KEYS } from '#test/builders/outbound.ts';
import { makeFile } from '#test/builders/quotes.ts';
import { line, makeMember } from '#test/builders/stored-quotes.ts';
import { makeViews } from '#test/builders/views.ts';

/** How a table's rows belong to a shop: by its id (`$1`) or its domain (`$2`). Null: to none. */
export const BELONGS: Record<string, string | null> = {
  _prisma_migrations: null,
  assignment_rules: 'shop_id = $1',
  attempts: 'shop_id = $1',
  bulk_jobs: 'shop_id = $1',
  custom_fields: 'shop_id = $1',
  data_requests: 'shop_id = $1',
  deliveries: 'shop_id = $1',
  draft_orders: 'shop_id = $1',
  emails: 'shop_id = $1',
  endpoint_stats: 'shop_id = $1',
  endpoints: 'shop_id = $1',
  events: 'shop_id = $1',
  field_publications: 'shop_id = $1',
  inbound_webhooks: 'shop_domain = $2',
  lanes: 'shop_id = $1',
  quote_files: 'shop_id = $1',
  quote_line_items: 'quote_id IN (SELECT id FROM quotes WHERE shop_id = $1)',
  quote_notes: 'shop_id = $1',
  quote_search: 'shop_id = $1',
  quote_tallies: 'shop_id = $1',
  quote_versions: 'shop_id = $1',
  quote_visits: 'shop_id = $1',
  quotes: 'shop_id = $1',
  replays: 'shop_id = $1',
  saved_views: 'shop_id = $1',
  sessions: 'shop = $2',
  shops: 'id = $1',
  stages: 'shop_id = $1',
  team_members: 'shop_id = $1',
};

/** What a customer called Ada Lovelace leaves everywhere: each of these is about her. */
export const ABOUT_HER = /ada@|lovelace|Engines Ltd|20 7946|St James|London|SW1Y 4JH|PO-ADA|her-/i;

/** The same as Shopify names her. */
export const HER = { id: 42, email: 'ADA@example.com', phone: null };

function link() {
  const { linkHash, linkSealed } = newLink(TEST_KEYS);
  return { linkHash, linkSealed };
}

/** A quote of hers in which every column that can tell of a customer does. */
export async function makeHers(db: Db, shop: InstalledShop) {
  const member = await makeMember(db, shop);
  const hers = await makeConverted(db, shop, {
    quote: {
      customerGid: 'gid://shopify/Customer/42',
      customerFirstName: 'Ada',
      customerLastName: 'Lovelace',
      customerPhone: '+44 20 7946 0000',
      customerCompany: 'Engines Ltd',
      companyGid: 'gid://shopify/Company/her-company',
      companyContactGid: 'gid://shopify/CompanyContact/her-contact',
      companyLocationGid: 'gid://shopify/CompanyLocation/her-location',
      companyName: 'her-company-name',
      companyLocationName: 'her-location-name',
      shippingStreet: '12 St James’s Square',
      shippingStreet2: 'her-entrance',
      shippingCity: 'London',
      shippingProvince: 'her-province',
      shippingZip: 'SW1Y 4JH',
      message: 'her-message',
      poNumber: 'PO-ADA',
      emails: ['charles-and-ada@example.com'],
      customFields: { Department: 'her-department' },
      assigneeId: member.memberId,
    },
    lines: [line({ note: 'her-line', customFields: { Engraving: 'her-engraving' } })],
    version: {
      recipients: ['ada@example.com'],
      answeredBy: 'Ada Lovelace',
      reason: 'her-reason',
      ...link(),
    },
    draft: {
      invoiceTo: 'ada@example.com',
      invoiceClaimedTo: 'ada@example.com',
      invoiceUrl: 'https://acme.example/her-invoice',
    },
  });
  const { quote } = hers;
  const now = new Date();
  await db.quoteNote.create({
    data: {
      id: newId('note'),
      shopId: shop.id,
      quoteId: quote.id,
      authorName: member.name,
      content: 'her-note: call Lovelace',
      createdAt: now,
    },
  });
  await makeFile(db, shop, {
    quoteId: quote.id,
    filename: 'her-plan.pdf',
    resourceUrl: 'https://storage.example/her-plan.pdf',
    url: 'https://cdn.example/her-plan.pdf',
  });
  await makeViews(db, shop, [
    { name: 'A customer', params: { q: 'Ada@example.com' } },
    { name: 'Another customer', params: { q: 'ada  LOVELACE' } },
    { name: 'Ada Lovelace’s', params: { status: 'open' } },
    { name: 'A company', params: { company: 'engines ltd' } },
  ]);
  await db.email.create({
    data: {
      id: newId('email'),
      shopId: shop.id,
      quoteId: quote.id,
      to: 'ada@example.com',
      replyTo: 'ada@example.com',
      subject: 'her-subject',
      text: 'Dear Ada',
      html: '<p>Dear Ada</p>',
      error: 'no such mailbox: ada@example.com',
      createdAt: now,
      nextAttemptAt: new Date(now.getTime() + 3_600_000),
    },
  });
  return hers;
}

/** At least one row of a shop in every table. */
export async function fillEverything(db: Db, shop: InstalledShop): Promise<void> {
  const endpoint = await makeEndpoint(db, shop);
  const { quote } = await makeHers(db, shop);
  const now = new Date();
  const event = await db.event.create({
    data: {
      id: newId('event'),
      shopId: shop.id,
      quoteId: quote.id,
      type: 'quote.viewed',
      sequence: 1,
      occurredAt: now,
      body: JSON.stringify({ type: 'quote.viewed', data: {} }),
    },
  });
  const delivery = await db.delivery.create({
    data: {
      id: newId('delivery'),
      shopId: shop.id,
      eventId: event.id,
      endpointId: endpoint.id,
      eventType: event.type,
      createdAt: now,
    },
  });
  const ofEndpoint = { shopId: shop.id, endpointId: endpoint.id };
  await db.attempt.create({
    data: {
      ...ofEndpoint,
      deliveryId: delivery.id,
      number: 1,
      url: 'https://crm.example.com',
      startedAt: now,
      responseTimeMs: 1,
    },
  });
  await db.quoteVisit.create({
    data: {
      shopId: shop.id,
      quoteId: quote.id,
      memberId: quote.assigneeId ?? '',
      seenSequence: 1,
      seenAt: now,
      sinceSequence: 1,
      sinceAt: now,
      presentUntil: now,
    },
  });
  await db.lane.create({ data: ofEndpoint });
  await db.endpointStats.create({
    data: { ...ofEndpoint, bucket: now, attempts: 1, succeeded: 1, responseTimes: [] },
  });
  await db.replay.create({
    data: {
      id: newId('replay'),
      shopId: shop.id,
      clientKey: 'key',
      filter: {},
      total: 1,
      createdAt: now,
    },
  });
  await db.bulkJob.create({
    data: {
      id: newId('bulkJob'),
      shopId: shop.id,
      clientKey: 'key',
      step: 'remove',
      args: {},
      quoteIds: [quote.id],
      status: 'stopped',
      actorNumber: 1,
      actorName: 'Riley Sample',
      createdAt: now,
    },
  });
  await db.assignmentRule.create({
    data: {
      id: newId('assignmentRule'),
      shopId: shop.id,
      position: 0,
      kind: 'round_robin',
      createdAt: now,
    },
  });
  await makeFields(db, shop, { label: 'Department' });
  await db.dataRequest.create({
    data: { id: newId('dataRequest'), shopId: shop.id, requestId: '1', createdAt: now },
  });
  await db.inboundWebhook.create({
    data: {
      id: newId('inboundWebhook'),
      shopDomain: shop.domain,
      webhookId: 'an earlier one',
      topic: 'orders/create',
      triggeredAt: now,
      receivedAt: now,
      nextAttemptAt: now,
      status: 'done',
    },
  });
  await db.session.create({
    data: { id: `offline_${shop.domain}`, shop: shop.domain, state: '', accessToken: 'sealed' },
  });
}
