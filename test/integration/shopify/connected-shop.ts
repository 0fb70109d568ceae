import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import '@shopify/shopify-api/adapters/node';
import { RequestedTokenType, shopifyApi, type Session } from '@shopify/shopify-api';
import { setAbstractFetchFunc } from '@shopify/shopify-api/runtime';
import { shopifyApp } from '@shopify/shopify-app-remix/server';
import express from 'express';
import { fetch as undiciFetch, ProxyAgent } from 'undici';
import { API_VERSION } from '#app/api-version.ts';
import type { AdminGraphql } from '#app/shopify/admin-graphql.server.ts';
import { idToken } from '#test/sandbox/admin/id-token.ts';
import { loadOrCreateCa } from '#test/sandbox/certificates.ts';
import { startLocalShopify, type LocalShopify } from '#test/sandbox/shopify/local-shopify.ts';
import type { ShopProfile } from '#test/sandbox/shopify/shop-profile.ts';

export const SHOP = 'acme.myshopify.com';
export const CREDENTIALS = { apiKey: 'key', apiSecret: 'shpss_secret' };
const ALL_SCOPES = [
  'read_orders',
  'read_products',
  'write_customers',
  'write_draft_orders',
  'write_files',
  'write_payment_terms',
];

/** A local Shopify, and Shopify's own clients connected to it over TLS through its proxy. */
export interface ConnectedShop {
  shopify: LocalShopify;
  publicOrigin: string;
  api: ReturnType<typeof shopifyApi>;
  /** A new token with these scopes, by token exchange. */
  exchange(expiring?: boolean): Promise<Session>;
  /** `admin.graphql` as routes get it, for the shop whose session this is. */
  admin(session: Session): Promise<AdminGraphql>;
  /** An ordinary fetch that goes through the proxy. */
  fetch: typeof undiciFetch;
  stop(): Promise<void>;
}

export async function connectShop(
  options: { scopes?: string[]; profile?: ShopProfile } = {},
): Promise<ConnectedShop> {
  const dir = await mkdtemp(path.join(tmpdir(), 'quotewire-shopify-'));
  const ca = await loadOrCreateCa(dir);
  const app = express();
  const web = createServer(app).listen(0, '127.0.0.1');
  await once(web, 'listening');
  const publicOrigin = `http://127.0.0.1:${(web.address() as AddressInfo).port}`;
  const shopify = await startLocalShopify({
    dir,
    ca,
    publicOrigin,
    appCredentials: CREDENTIALS,
    scopes: options.scopes ?? ALL_SCOPES,
    proxyPort: 0,
    profile: options.profile,
  });
  app.use(shopify.storageRouter);

  const dispatcher = new ProxyAgent({ uri: shopify.proxyUrl, requestTls: { ca: ca.certPem } });
  const proxied: typeof undiciFetch = (input, init) => undiciFetch(input, { ...init, dispatcher });
  const config = {
    apiKey: CREDENTIALS.apiKey,
    apiSecretKey: CREDENTIALS.apiSecret,
    apiVersion: API_VERSION,
    scopes: options.scopes ?? ALL_SCOPES,
    logger: { level: 0 },
  };
  const sessions = new Map<string, Session>();
  const remix = shopifyApp({
    ...config,
    appUrl: 'https://quotewire.test',
    sessionStorage: {
      storeSession: async (session: Session) => Boolean(sessions.set(session.id, session)),
      loadSession: async (id: string) => sessions.get(id),
      deleteSession: async (id: string) => sessions.delete(id),
      deleteSessions: async (ids: string[]) => ids.every((id) => sessions.delete(id)),
      findSessionsByShop: async () => [...sessions.values()],
    },
  });
  const api = shopifyApi({ ...config, hostName: 'quotewire.test', isEmbeddedApp: true });
  setAbstractFetchFunc(proxied as unknown as typeof fetch);

  return {
    shopify,
    publicOrigin,
    api,
    fetch: proxied,
    async exchange(expiring = false) {
      const { session } = await api.auth.tokenExchange({
        shop: SHOP,
        sessionToken: freshIdToken(),
        requestedTokenType: RequestedTokenType.OfflineAccessToken,
        expiring,
      });
      return session;
    },
    async admin(session) {
      sessions.set(session.id, session);
      const { admin } = await remix.unauthenticated.admin(SHOP);
      return admin.graphql;
    },
    async stop() {
      await dispatcher.destroy();
      await shopify.stop();
      web.close();
      web.closeAllConnections();
      await rm(dir, { recursive: true });
    },
  };
}

export function freshIdToken(secret: string = CREDENTIALS.apiSecret): string {
  return idToken(
    { apiKey: CREDENTIALS.apiKey, apiSecret: secret },
    { shopDomain: SHOP, userId: '42', sessionId: 's', now: new Date() },
  );
}
