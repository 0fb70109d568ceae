import path from 'node:path';
import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { createAdaptorServer } from '@hono/node-server';
import { env } from '#app/env.server.ts';
import { sendQuote } from '#app/quotes/versions/send-quote.server.ts';
import { makeMember, makeQuote } from '#test/builders/stored-quotes.ts';
import { CATALOG } from '#test/sandbox/shopify/catalog.ts';
import { startStorefront } from '#test/sandbox/storefront/storefront.ts';
import { DAY_MS, lastSecret, taken } from '../quotes/sending.ts';
import { SECRET, SHOP, startStorefrontApp, type StorefrontApp } from './storefront-app.ts';

export interface QuoteStorefront {
  app: StorefrontApp;
  /** Sends a quote like this; returns it and the address of its page on the storefront. */
  send(...quote: SentQuote): Promise<{ quoteId: string; address: string }>;
  stop(): Promise<void>;
}

type SentQuote = [
  changes?: Parameters<typeof makeQuote>[2],
  lines?: Parameters<typeof makeQuote>[3],
];

/** A storefront whose proxy leads to the customer's page, rendered in its theme. */
export async function startQuoteStorefront(): Promise<QuoteStorefront> {
  const app = await startStorefrontApp();
  const web = createAdaptorServer({ fetch: app.serveQuote });
  web.listen(0, '127.0.0.1');
  await once(web, 'listening');
  const storefront = await startStorefront({
    port: 0,
    appUrl: `http://127.0.0.1:${(web.address() as AddressInfo).port}`,
    appCredentials: { apiKey: 'test-api-key', apiSecret: SECRET },
    catalog: CATALOG,
    storageRouter: app.shopify.storageRouter,
    shopDomain: SHOP,
    extensionDir: path.join(import.meta.dirname, '../../../extensions/quote-request'),
  });
  const { db } = app.database;
  const shop = { id: app.shopId, domain: SHOP };
  const actor = await makeMember(db, shop, { name: 'Sam Team' });
  const encryptionKeys = env().ENCRYPTION_KEYS;
  return {
    app,
    async send(changes = {}, lines) {
      const { id: quoteId } = await makeQuote(db, shop, changes, lines);
      const sending = {
        recipients: ['ada@example.com'],
        message: '',
        expiresAt: new Date(Date.now() + 30 * DAY_MS),
      };
      const deps = { db, clock: () => new Date(), encryptionKeys };
      taken(await sendQuote(deps, { shop, quoteId, actor }, sending));
      const secret = await lastSecret(db, quoteId, encryptionKeys);
      return { quoteId, address: `${storefront.url}/apps/quotewire/q/${secret}` };
    },
    async stop() {
      await storefront.stop();
      web.close();
      await app.stop();
    },
  };
}
