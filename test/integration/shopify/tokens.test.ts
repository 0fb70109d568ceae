import { HttpResponseError, RequestedTokenType } from '@shopify/shopify-api';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { confirmVariants } from '#app/shopify/confirm-variants.server.ts';
import { ShopifyRefused } from '#app/shopify/admin-graphql.server.ts';
import { connectShop, freshIdToken, SHOP, type ConnectedShop } from './connected-shop.ts';

let shop: ConnectedShop;
beforeAll(async () => {
  shop = await connectShop();
});
afterAll(() => shop.stop());

test('an expiring offline token lasts an hour and brings a refresh token for 90 days', async () => {
  const session = await shop.exchange(true);
  const inHours = (date?: Date) => Math.round(((date?.getTime() ?? 0) - Date.now()) / 3_600_000);
  expect(inHours(session.expires)).toBe(1);
  expect(inHours(session.refreshTokenExpires)).toBe(90 * 24);
  expect(session.refreshToken).toMatch(/^shprt_/);
});

test('an online token belongs to a user', async () => {
  const { session } = await shop.api.auth.tokenExchange({
    shop: SHOP,
    sessionToken: freshIdToken(),
    requestedTokenType: RequestedTokenType.OnlineAccessToken,
  });
  expect(session.isOnline).toBe(true);
  expect(session.onlineAccessInfo?.associated_user.id).toBe(42);
});

test('a new expiring token revokes the one before', async () => {
  const first = await shop.exchange(true);
  await shop.exchange(true);
  await expect(confirmVariants(await shop.admin(first), [])).rejects.toThrow(ShopifyRefused);
});

test('a refresh gives a new pair; its answer can be asked for again until the new pair is used', async () => {
  const { refreshToken: original = '' } = await shop.exchange(true);
  const refresh = (refreshToken: string) =>
    shop.api.auth.refreshToken({ shop: SHOP, refreshToken });

  const { session: fresh } = await refresh(original);
  const { session: again } = await refresh(original);
  expect(again.accessToken).toBe(fresh.accessToken);
  expect((await confirmVariants(await shop.admin(fresh), [])).currency).toBe('USD');

  await refresh(fresh.refreshToken ?? '');
  await expect(refresh(original)).rejects.toThrow(HttpResponseError);
});

test.each([
  ['a forged id token', { subject_token: freshIdToken('another secret') }, 'invalid_subject_token'],
  ['an empty id token', { subject_token: '' }, 'invalid_subject_token'],
  ['another kind of subject', { subject_token_type: 'urn:x' }, 'invalid_request'],
  ['another kind of token', { requested_token_type: 'urn:x' }, 'invalid_request'],
  ['the wrong secret', { client_secret: 'guess' }, 'invalid_client'],
  [
    'an unknown refresh token',
    { grant_type: 'refresh_token', refresh_token: 'x' },
    'invalid_grant',
  ],
])('%s is refused', async (_what, change, error) => {
  const response = await shop.fetch(`https://${SHOP}/admin/oauth/access_token`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify({
      client_id: 'key',
      client_secret: 'shpss_secret',
      grant_type: 'urn:ietf:params:oauth:grant-type:token-exchange',
      subject_token: freshIdToken(),
      subject_token_type: 'urn:ietf:params:oauth:token-type:id_token',
      requested_token_type: RequestedTokenType.OfflineAccessToken,
      ...change,
    }),
  });
  expect(response.status).toBe(400);
  expect(await response.json()).toMatchObject({ error });
});

test('only Shopify is behind the proxy, and only this shop and API version', async () => {
  await expect(shop.fetch('https://example.com/')).rejects.toThrow();
  const status = async (url: string) => (await shop.fetch(url, { method: 'POST' })).status;
  expect(await status('https://other.myshopify.com/admin/api/2026-10/graphql.json')).toBe(404);
  expect(await status(`https://${SHOP}/admin/api/2024-01/graphql.json`)).toBe(404);
  expect(await status(`https://${SHOP}/admin/api/2026-10/graphql.json`)).toBe(401);
});
