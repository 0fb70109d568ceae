import path from 'node:path';
import { CATALOG } from '../shopify/catalog.ts';
import { startStandInApp, type StandInApp } from './stand-in-app.ts';
import { startStorefront, type StorefrontOptions } from './storefront.ts';

export interface TestStorefront {
  url: string;
  app: StandInApp;
  stop(): Promise<void>;
}

export const API_SECRET = 'shpss_test';
export const SHOP_DOMAIN = 'acme.myshopify.com';

/** The storefront with our real block, in front of an app that stands in. */
export async function startTestStorefront(
  options: Partial<StorefrontOptions> = {},
): Promise<TestStorefront> {
  const app = await startStandInApp();
  const storefront = await startStorefront({
    port: 0,
    appUrl: app.url,
    appCredentials: { apiKey: 'key', apiSecret: API_SECRET },
    catalog: CATALOG,
    storageRouter: app.storageRouter,
    shopDomain: SHOP_DOMAIN,
    extensionDir: path.join(import.meta.dirname, '../../../extensions/quote-request'),
    ...options,
  });
  return {
    url: storefront.url,
    app,
    stop: async () => {
      await storefront.stop();
      await app.stop();
    },
  };
}
