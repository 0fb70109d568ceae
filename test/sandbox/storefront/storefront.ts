import { createServer } from 'node:http';
import path from 'node:path';
import express, { type Router } from 'express';
import { listenLocally } from '../pages/listen-locally.ts';
import type { Product } from '../shopify/catalog.ts';
import { ACME, type ShopProfile } from '../shopify/shop-profile.ts';
import type { MetafieldRecord } from '../shopify/records.ts';
import { appDrop } from './app-drop.ts';
import { appProxy } from './app-proxy.ts';
import { QuoteRequestBlock } from './block.ts';
import { createLiquid, EXTENSION_ASSETS, renderInTheme } from './liquid.ts';
import { pages } from './pages.ts';
import { globalsFor } from './shop-globals.ts';
import { Translations } from './translations.ts';

export interface StorefrontOptions {
  /** 0 for any that is free. */
  port: number;
  /** Where the app proxy forwards to. */
  appUrl: string;
  appCredentials: { apiKey: string; apiSecret: string };
  catalog: Product[];
  /** Staged uploads and `/cdn/files`, on the storefront's origin. */
  storageRouter: Router;
  shopDomain: string;
  /** Acme Supply unless it is another. */
  profile?: ShopProfile;
  /** The theme app extension whose block the product page shows. */
  extensionDir: string;
  /** The metafields of the app's installation; none without it. */
  appMetafields?(): MetafieldRecord[];
  /** How long the app may take to answer. */
  proxyTimeoutMs?: number;
}

export interface Storefront {
  url: string;
  stop(): Promise<void>;
}

const PROXY_TIMEOUT_MS = 30_000;
/** Stricter than Shopify's own pages: what works here works on the strictest of shops. */
const CONTENT_SECURITY_POLICY =
  "default-src 'self'; script-src 'self'; style-src 'self'; style-src-attr 'unsafe-inline'; " +
  "img-src 'self' data:; connect-src 'self'; form-action 'self'; base-uri 'none'";

/** A shop's storefront with a plain theme, our block in it, the CDN, and the app proxy. */
export async function startStorefront(options: StorefrontOptions): Promise<Storefront> {
  const { extensionDir, shopDomain, catalog, profile = ACME } = options;
  const translations = new Translations(extensionDir);
  const engine = createLiquid(extensionDir, translations, profile);
  const shop = { domain: shopDomain, profile };
  const globals = (request: express.Request) => globalsFor(request, shop, translations);

  const app = express();
  app.disable('x-powered-by');
  app.use((_request, response, next) => {
    response.setHeader('Content-Security-Policy', CONTENT_SECURITY_POLICY);
    next();
  });
  app.use(options.storageRouter);
  app.use(EXTENSION_ASSETS, express.static(path.join(extensionDir, 'assets'), cdn));
  app.use('/cdn/theme', express.static(path.join(import.meta.dirname, 'theme'), cdn));
  app.use(
    '/cdn/products',
    express.static(path.join(import.meta.dirname, '../shopify/pictures'), cdn),
  );
  app.use(
    appProxy({
      appUrl: options.appUrl,
      apiSecret: options.appCredentials.apiSecret,
      shopDomain,
      timeoutMs: options.proxyTimeoutMs ?? PROXY_TIMEOUT_MS,
      renderLiquid: (template, request) => renderInTheme(engine, template, globals(request)),
    }),
  );
  app.use(
    pages({
      catalog,
      engine,
      translations,
      globals,
      block: new QuoteRequestBlock(extensionDir),
      app: () => appDrop(options.appMetafields?.() ?? []),
    }),
  );

  const { port, stop } = await listenLocally(createServer(app), options.port);
  return { url: `http://localhost:${port}`, stop };
}

/** Headers of the CDN: module scripts are fetched with CORS. */
const cdn = {
  setHeaders(response: express.Response): void {
    response.setHeader('Access-Control-Allow-Origin', '*');
    response.setHeader('X-Content-Type-Options', 'nosniff');
  },
};
