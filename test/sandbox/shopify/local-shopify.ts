import { createHash } from 'node:crypto';
import type { Router } from 'express';
import type { CertificateAuthority } from '../certificates.ts';
import { adminApi } from './admin-api.ts';
import { startConnectProxy } from './connect-proxy.ts';
import { createFaults, type Faults } from './faults.ts';
import { createThrottleBucket } from './graphql/throttle-bucket.ts';
import { createStorageRouter } from './storage.ts';
import { openStore, type Store } from './store.ts';

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
  shopDomain?: string;
  clock?: () => Date;
}

export interface LocalShopify {
  store: Store;
  /** To be mounted at the root of `publicOrigin`. */
  storageRouter: Router;
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
  const { appCredentials: credentials, scopes } = options;
  const proxy = await startConnectProxy({
    port: options.proxyPort,
    ca: options.ca,
    unreachable: () => faults.unreachable,
    handler: adminApi({
      oauth: { store, clock, credentials, scopes, shopDomain },
      context: { store, clock, shopDomain, currency: 'USD', publicOrigin, uploadKey },
      bucket,
      faults,
    }),
  });
  return {
    store,
    storageRouter: createStorageRouter({ store, clock, uploadKey }),
    proxyUrl: proxy.url,
    faults,
    async stop() {
      await proxy.stop();
      store.flush();
    },
  };
}
