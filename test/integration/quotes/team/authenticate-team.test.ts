import { afterAll, beforeAll, expect, test } from 'vitest';
import { fetchOf, SHOP, startAdminApp, visitOf, type AdminApp } from './admin-app.ts';

let app: AdminApp;
beforeAll(async () => void (app = await startAdminApp()));
afterAll(() => app.stop());

const members = () => app.database.db.teamMember.findMany({ orderBy: { number: 'asc' } });
const onlineTokens = () => app.shopify.store.state.tokens.filter(({ userId }) => userId !== null);

test('whoever opens the app is a member, made once, however much the page asks for at once', async () => {
  const requests = [visitOf('42'), fetchOf('42'), fetchOf('42')];
  const works = await Promise.all(requests.map((request) => app.authenticateTeam(request)));
  for (const { actor, shop } of works) {
    expect(shop.domain).toBe(SHOP);
    expect(actor).toMatchObject({ name: 'Robin 42', email: 'robin-42@acme-supply.example' });
  }
  expect(await members()).toMatchObject([{ shopifyUserId: 42n, number: 1 }]);
  expect(onlineTokens()).toHaveLength(1);
});

test('the first page knows what there is to know of the shop', async () => {
  const row = await app.database.db.shop.findUniqueOrThrow({ where: { domain: SHOP } });
  expect(row).toMatchObject({ name: 'Acme Supply', timeZone: 'America/New_York' });
});

test('the token that told who they are is not kept', async () => {
  const sessions = await app.database.db.session.findMany();
  expect(sessions).toMatchObject([{ isOnline: false, userId: null, email: null }]);
});

test('while Shopify cannot be reached somebody new works as a staff member, until the next visit', async () => {
  await app.authenticateTeam(fetchOf('42'));
  app.shopify.faults.unreachable = true;
  expect((await app.authenticateTeam(visitOf('43'))).actor.name).toBe('Staff member');
  app.shopify.faults.unreachable = false;
  expect((await app.authenticateTeam(fetchOf('43'))).actor.name).toBe('Staff member');
  expect((await app.authenticateTeam(visitOf('43'))).actor.name).toBe('Robin 43');
  expect(await members()).toHaveLength(2);
});

test('the language in which Shopify opens the app is known of who opens it', async () => {
  await app.authenticateTeam(visitOf('42', '/app', { locale: 'de-CH' }));
  await app.authenticateTeam(fetchOf('42'));
  expect(await members()).toMatchObject([
    { shopifyUserId: 42n, locale: 'de' },
    { shopifyUserId: 43n, locale: 'en' },
  ]);
});

test('a request that is not from the admin is nobody’s', async () => {
  const stranger = new Request('https://quotewire.test/app/quotes.data', {
    headers: { Authorization: 'Bearer nonsense', 'User-Agent': 'Mozilla/5.0 Chrome/147.0.0.0' },
  });
  await expect(app.authenticateTeam(stranger)).rejects.toMatchObject({ status: 401 });
  expect(await members()).toHaveLength(2);
});
