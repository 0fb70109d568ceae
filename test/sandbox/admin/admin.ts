import { createServer } from 'node:http';
import express from 'express';
import { assets, LOOK } from '../pages/assets.ts';
import { bundle } from '../pages/bundle.ts';
import { listenLocally } from '../pages/listen-locally.ts';
import { adminPages, type AdminOptions } from './admin-pages.ts';

export interface Admin {
  /** http://localhost:port */
  url: string;
  /** The app's home in the admin. */
  appHomeUrl: string;
  appBridgeUrl: string;
  stop(): Promise<void>;
}

/** Starts the admin frame: a page that embeds the app as Shopify's admin does, and the App Bridge script for it. */
export async function startAdmin(options: AdminOptions): Promise<Admin> {
  const app = express();
  app.disable('x-powered-by');
  const listening = await listenLocally(createServer(app), options.port);
  const url = `http://localhost:${listening.port}`;
  const [appBridge, frame] = await Promise.all([
    bundle(new URL('./app-bridge/main.ts', import.meta.url), {
      SANDBOX_PLACES: {
        adminOrigin: url,
        storefrontUrl: options.storefrontUrl,
        shopDomain: options.shopDomain,
      },
    }),
    bundle(new URL('./frame/main.ts', import.meta.url)),
  ]);
  app.use(assets({ styles: {}, scripts: { 'app-bridge.js': appBridge } }));
  app.use(
    '/assets',
    assets({
      styles: { 'look.css': LOOK, 'frame.css': new URL('./frame/frame.css', import.meta.url) },
      scripts: { 'frame.js': frame },
    }),
  );
  const { pages, homePath } = adminPages({ ...options, origin: url });
  app.use(pages);
  return {
    url,
    appHomeUrl: url + homePath,
    appBridgeUrl: `${url}/app-bridge.js`,
    stop: listening.stop,
  };
}
