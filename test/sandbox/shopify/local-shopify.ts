import { createHash } from 'node:crypto';
import { Router } from 'express';
import type { CertificateAuthority } from '../certificates.ts';
import { adminApi } from './admin-api.ts';
import { startConnectProxy } from './connect-proxy.ts';
import { openDesk, type Desk } from './desk.ts';
import { createFaults, type Faults } from './faults.ts';
import { createThrottleBucket } from './graphql/throttle-bucket.ts';
import { invoiceRouter } from './invoices/invoice-router.ts';
import { ACME, type ShopProfile } from './shop-profile.ts';
import { createStorageRouter } from './storage.ts';
import { openStore, type Store } from './store.ts';
import { createWebhookSender, type WebhookSender } from './webhooks/sender.ts';
import { subscribedTopics } from './webhooks/subscriptions.ts';
import { watchStore } from './webhooks/watch-store.ts';

export interface LocalShopifyOptions {
  /** Where its state is kept. */
  dir: string;
  appCredentials: { apiKey: string; apiSecret: string };
  /** What the app is granted. */
  scopes: string[];
  /** Where browsers reach the storage and the CDN: the storefront, without a trailing slash. */
  publicOrigin: string;
  /** 0 for any free one. */
  proxyPort: number;
  ca: CertificateAuthority;
  /** Where notices are sent to; none are without it. */
  webhooksTo?: string;
  shopDomain?: string;
  /** Acme Supply unless it is another. */
  profile?: ShopProfile;
  clock?: () => Date;
}

export interface LocalShopify {
  store: Store;
  /** Storage, CDN and invoices; to be mounted at the root of `publicOrigin`. */
  storageRouter: Router;
  desk: Desk;
  webhooks: WebhookSender;
  /** For HTTPS_PROXY. */
  proxyUrl: string;
  faults: Faults;
  stop(): Promise<void>;
}

/** A Shopify that the app cannot tell from the real one, for one shop. */
export async function startLocalShopify(options: LocalShopifyOptions): Promise<LocalShopify> {
  const { shopDomain = 'acme.myshopify.com', clock = () => new Date(), publicOrigin } = options;
  const store = openStore(options.dir);
  const bucket = createThrottleBucket(clock);
  const faults = createFaults(() => bucket.drain());
  // Derived, so that an upload begun before a restart can be finished after it.
  const uploadKey = createHash('sha256')
    .update(`storage:${options.appCredentials.apiSecret}`)
    .digest();
  const { appCredentials: credentials, scopes, profile = ACME } = options;
  const { currency } = profile;
  const context = { store, clock, shopDomain, currency, profile, publicOrigin, uploadKey };
  const webhooks = createWebhookSender({
    appUrl: options.webhooksTo ?? '',
    apiSecret: credentials.apiSecret,
    shopDomain,
    subscriptions: options.webhooksTo ? subscribedTopics() : new Map(),
    clock,
  });
  // The shop's own people may do everything.
  const staff = { ...context, scopes: new Set<string>() };
  watchStore(staff, webhooks);
  const desk = openDesk(staff, webhooks);
  const proxy = await startConnectProxy({
    port: options.proxyPort,
    ca: options.ca,
    unreachable: () => faults.unreachable,
    handler: adminApi({
      oauth: { store, clock, credentials, scopes, shopDomain },
      context,
      bucket,
      faults,
    }),
  });
  return {
    store,
    storageRouter: Router().use(
      createStorageRouter({ store, clock, uploadKey }),
      invoiceRouter(desk),
    ),
    desk,
    webhooks,
    proxyUrl: proxy.url,
    faults,
    async stop() {
      await Promise.all([proxy.stop(), webhooks.stop()]);
      store.flush();
    },
  };
}
