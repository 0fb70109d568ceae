import type { Browser, Frame, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach } from 'vitest';
import { launchBrowser, PERSON } from '../../setup/browser.ts';
import { CATALOG } from '../shopify/catalog.ts';
import { startAdmin, type Admin } from './admin.ts';
import { startEmbeddedPage, type EmbeddedPage } from './embedded-page.ts';
import { startTunnel, type Tunnel } from './tunnel.ts';

/** The admin frame around a tiny app, in a browser; for tests. */
export interface TestAdmin {
  admin: Admin;
  tunnel: Tunnel;
  embedded: EmbeddedPage;
  /** Opens a page of the app in a browser of its own and waits until App Bridge is connected. */
  open(path?: string): Promise<OpenApp>;
  stop(): Promise<void>;
}

export interface OpenApp {
  page: Page;
  frame: Frame;
  /** Runs JavaScript in the app's page. */
  run<Result = unknown>(script: string): Promise<Result>;
  close(): Promise<void>;
}

export const APP = { apiKey: 'key', apiSecret: 'secret' };

async function startTestAdmin(): Promise<TestAdmin> {
  const embedded = await startEmbeddedPage(() => admin.appBridgeUrl);
  // The admin's origin and the tunnel's depend on each other: the tunnel's port is found first.
  const probe = await startTunnel({ port: 0, target: embedded.url, adminOrigin: '' });
  await probe.stop();
  const admin = await startAdmin({
    port: 0,
    appUrl: probe.url,
    appCredentials: APP,
    shopDomain: 'acme.myshopify.com',
    catalog: CATALOG,
    storefrontUrl: embedded.url,
  });
  const port = Number(new URL(probe.url).port);
  const tunnel = await startTunnel({ port, target: embedded.url, adminOrigin: admin.url });
  const browser = await launchBrowser();
  return {
    admin,
    tunnel,
    embedded,
    open: (path = '/app') => openApp(browser, admin.appHomeUrl + path),
    stop: async () => {
      await browser.close();
      await Promise.all([admin.stop(), tunnel.stop(), embedded.stop()]);
    },
  };
}

/** One admin for a test file, and for each of its tests the app's page open in a browser of its own. */
export function useTestAdmin(): { sandbox: TestAdmin; app: OpenApp } {
  const at = {} as { sandbox: TestAdmin; app: OpenApp };
  beforeAll(async () => {
    at.sandbox = await startTestAdmin();
  });
  afterAll(() => at.sandbox?.stop());
  beforeEach(async () => {
    at.sandbox.embedded.requests.length = 0;
    at.app = await at.sandbox.open();
  });
  afterEach(() => at.app.close());
  return at;
}

async function openApp(browser: Browser, url: string): Promise<OpenApp> {
  const context = await browser.newContext(PERSON);
  const page = await context.newPage();
  await page.goto(url);
  const frame = await (await page.waitForSelector('#app')).contentFrame();
  if (!frame) throw new Error('The admin has no frame for the app.');
  await frame.waitForFunction('window.shopify && shopify.ready.then(() => true)');
  return {
    page,
    frame,
    run: <Result>(script: string) => frame.evaluate<Result>(script),
    close: () => context.close(),
  };
}
