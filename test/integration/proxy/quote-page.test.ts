import { Liquid } from 'liquidjs';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { env } from '#app/env.server.ts';
import type { Actor } from '#app/quotes/actor.ts';
import { newId } from '#app/ids.ts';
import { revokeLink } from '#app/quotes/versions/revoke-link.server.ts';
import { sendQuote } from '#app/quotes/versions/send-quote.server.ts';
import { makeShop } from '#test/builders/outbound.ts';
import { line, makeMember, makeQuote } from '#test/builders/stored-quotes.ts';
import { lastSecret, taken } from '../quotes/sending.ts';
import { SHOP, startStorefrontApp, type StorefrontApp } from './storefront-app.ts';

let app: StorefrontApp;
let actor: Actor;
beforeAll(async () => {
  app = await startStorefrontApp();
  actor = await makeMember(app.database.db, { id: app.shopId, domain: SHOP }, { name: 'Sam' });
});
afterAll(() => app.stop());
afterEach(async () => {
  await app.database.db.quote.deleteMany();
  await app.database.db.event.deleteMany();
});

const DAY_MS = 24 * 60 * 60 * 1_000;
const keys = () => env().ENCRYPTION_KEYS;
const deps = () => ({
  db: app.database.db,
  clock: () => new Date(),
  encryptionKeys: keys(),
});
const on = (quoteId: string) => ({ shop: { id: app.shopId, domain: SHOP }, quoteId, actor });

async function send(quoteId: string, recipients = ['ada@example.com']): Promise<string> {
  const expiresAt = new Date(Date.now() + 30 * DAY_MS);
  taken(await sendQuote(deps(), on(quoteId), { recipients, message: '', expiresAt }));
  return lastSecret(app.database.db, quoteId, keys());
}

async function sent(changes: Parameters<typeof makeQuote>[2] = {}, lines = [line()]) {
  const { id } = await makeQuote(app.database.db, { id: app.shopId, domain: SHOP }, changes, lines);
  return { quoteId: id, secret: await send(id) };
}

const statusOf = async (id: string) =>
  (await app.database.db.quote.findUniqueOrThrow({ where: { id } })).status;
const viewed = () => app.database.db.event.count({ where: { type: 'quote.viewed' } });

describe('the page', () => {
  test('is the theme’s, kept by nobody and found by nobody', async () => {
    const { secret } = await sent();
    const response = await app.openQuote(secret);
    expect(response.status).toBe(200);
    expect(Object.fromEntries(response.headers)).toMatchObject({
      'content-type': 'application/liquid; charset=utf-8',
      'cache-control': 'no-store',
      'x-robots-tag': 'noindex, nofollow',
      'referrer-policy': 'no-referrer',
    });
    const page = await response.text();
    expect(page).toContain(`action="/apps/quotewire/q/${secret}/answer"`);
    expect(page).toContain('$185.00');
  });

  test('leaves nothing of what anybody typed to Liquid', async () => {
    const hostile = '{{ shop.email }}{% layout none %}<script>';
    const { secret } = await sent({ customerName: hostile, terms: hostile }, [
      line({ productTitle: hostile, note: hostile }),
    ]);
    const page = await (await app.openQuote(secret)).text();
    const html = String(await new Liquid().parseAndRender(page, { shop: { email: 'LEAKED' } }));
    expect(html).not.toMatch(/LEAKED|<script>[^\n]/);
    expect(page).toContain('&#123;&#123; shop.email &#125;&#125;');
  });

  test('is in the language of the reader, or of the storefront', async () => {
    const { secret } = await sent();
    const german = await app.openQuote(secret, { headers: { 'Accept-Language': 'de-CH' } });
    expect(await german.text()).toContain('Angebot annehmen');
    const french = await app.openQuote(secret, { query: { locale: 'fr' } });
    expect(await french.text()).toContain('Accepter le devis');
  });

  test('counts as viewed, but not by the team, by HEAD, or by a robot', async () => {
    const { secret } = await sent();
    await app.openQuote(secret, { query: { preview: '1' } });
    await app.openQuote(secret, { method: 'HEAD' });
    await app.openQuote(secret, { headers: { 'User-Agent': 'Slackbot-LinkExpanding 1.0' } });
    expect(await viewed()).toBe(0);
    await app.openQuote(secret);
    await app.openQuote(secret);
    expect(await viewed()).toBe(1);
  });

  test('of a link that is unknown, revoked or another shop’s is missing, and says nothing', async () => {
    const { quoteId, secret } = await sent();
    const other = await makeShop(app.database.db);
    const foreign = await makeQuote(app.database.db, other);
    const expiresAt = new Date(Date.now() + DAY_MS);
    const theirs = { shop: other, quoteId: foreign.id, actor };
    const request = { recipients: ['ada@example.com'], message: '', expiresAt };
    taken(await sendQuote(deps(), theirs, request));
    taken(await revokeLink(deps(), on(quoteId)));
    const pages = [];
    for (const link of [secret, await lastSecret(app.database.db, foreign.id, keys()), 'nope']) {
      const response = await app.openQuote(link);
      expect(response.status).toBe(404);
      pages.push(await response.text());
    }
    expect(new Set(pages).size).toBe(1);
    expect(pages[0]).toContain('This page is not available');
    expect(pages[0]).not.toMatch(/Ada|Q-\d/);
  });

  test('that Shopify did not forward is refused', async () => {
    const { secret } = await sent();
    const response = await app.openQuote(secret, { secret: 'not-the-secret' });
    expect(response.status).toBe(400);
    expect(await response.text()).not.toContain('$185.00');
  });

  test('leads its forms nowhere else, whatever a visitor puts into the address', async () => {
    const { secret } = await sent();
    const elsewhere = { repeated: { path_prefix: 'javascript:alert(1)//' } };
    const response = await app.openQuote(secret, elsewhere);
    expect(response.status).toBe(400);
    expect(await response.text()).not.toContain('javascript:');
  });

  test('has the checkout of the newest draft order', async () => {
    const { quoteId, secret } = await sent({ customerName: 'Ada' });
    await app.database.db.quote.update({ where: { id: quoteId }, data: { status: 'invoiced' } });
    const version = await app.database.db.quoteVersion.findFirstOrThrow({ where: { quoteId } });
    const draft = (changes: object) => ({
      id: newId('draftOrder'),
      shopId: app.shopId,
      quoteId,
      versionId: version.id,
      tag: newId('draftOrder'),
      currency: 'USD',
      createdAt: new Date(),
      ...changes,
    });
    expect(await (await app.openQuote(secret)).text()).toContain('is being prepared');
    await app.database.db.draftOrder.create({
      data: draft({
        status: 'invoice_sent',
        invoiceUrl: 'https://acme.myshopify.com/1/invoices/abc',
        total: '199.80',
      }),
    });
    const page = await (await app.openQuote(secret)).text();
    expect(page).toContain('href="https://acme.myshopify.com/1/invoices/abc"');
    expect(page).toContain('Pay $199.80');
    await app.database.db.draftOrder.updateMany({ data: { status: 'deleted' } });
    expect(await (await app.openQuote(secret)).text()).not.toContain('invoices/abc');
  });
});

test('while the database is away, the page asks to come back, in the theme', async () => {
  const { secret } = await sent();
  app.cable.pull();
  const opened = await app.openQuote(secret);
  const answered = await app.answerQuote(secret, { answer: 'approved', locale: 'de' });
  app.cable.plugIn();
  expect([opened.status, answered.status]).toEqual([503, 503]);
  expect(opened.headers.get('Retry-After')).toBe('5');
  expect(await answered.text()).toContain('Bitte versuchen Sie es noch einmal');
  await expect
    .poll(async () => (await app.openQuote(secret)).status, { timeout: 10_000 })
    .toBe(200);
});

describe('an older version', () => {
  test('leads to the newest where everybody who has it was sent that too', async () => {
    const { quoteId, secret } = await sent();
    const newest = await send(quoteId, ['Ada@example.com', 'bo@example.com']);
    const page = await (await app.openQuote(secret)).text();
    expect(page).toContain(`href="/apps/quotewire/q/${newest}"`);
    expect(page).not.toContain('<form');
  });

  test('leads nowhere for those who were not', async () => {
    const { quoteId, secret } = await sent();
    const newest = await send(quoteId, ['bo@example.com']);
    const page = await (await app.openQuote(secret)).text();
    expect(page).not.toContain(newest);
    expect(page).toContain('There is a newer version');
  });
});

describe('an answer', () => {
  const approve = { answer: 'approved', name: 'Ada', locale: 'en' };

  test('is thanked for on the page, now and when it is posted again', async () => {
    const { quoteId, secret } = await sent();
    for (const time of ['first', 'again']) {
      const response = await app.answerQuote(secret, approve);
      expect([time, response.status]).toEqual([time, 200]);
      const page = await response.text();
      expect(page).toContain('your approval was recorded');
      expect(page).not.toContain('<form');
    }
    expect(await statusOf(quoteId)).toBe('approved');
    expect(await app.database.db.event.count({ where: { type: 'quote.approved' } })).toBe(1);
  });

  test('without a reason comes back with what was typed', async () => {
    const { quoteId, secret } = await sent();
    const form = { answer: 'rejected', reason: ' ', name: 'Bo <b>', locale: 'de' };
    const response = await app.answerQuote(secret, form);
    expect(response.status).toBe(422);
    const page = await response.text();
    expect(page).toContain('Bitte nennen Sie einen Grund.');
    expect(page).toContain('value="Bo &lt;b&gt;"');
    expect(await statusOf(quoteId)).toBe('sent');
  });

  test('to what was answered otherwise is refused with how it stands', async () => {
    const { secret } = await sent();
    await app.answerQuote(secret, approve);
    const response = await app.answerQuote(secret, { answer: 'rejected', reason: 'No.' });
    expect(response.status).toBe(409);
    const page = await response.text();
    expect(page).toContain('Your answer was not recorded.');
    expect(page).toContain('This quote was approved on');
  });

  test('to a link that leads nowhere gets the missing page', async () => {
    expect((await app.answerQuote('a'.repeat(43), approve)).status).toBe(404);
  });

  test('that is none is refused', async () => {
    const { quoteId, secret } = await sent();
    expect((await app.answerQuote(secret, { answer: 'maybe' })).status).toBe(400);
    expect(await statusOf(quoteId)).toBe('sent');
  });

  test('is limited like every request of a storefront', async () => {
    const headers = { 'X-Forwarded-For': '203.0.113.77' };
    const { secret } = await sent();
    const statuses = [];
    for (let n = 0; n < 31; n += 1) {
      statuses.push((await app.answerQuote(secret, approve, { headers })).status);
    }
    expect(statuses.slice(0, 30)).toEqual(Array.from({ length: 30 }, () => 200));
    expect(statuses[30]).toBe(429);
  });
});
