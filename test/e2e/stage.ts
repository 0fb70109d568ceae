import { PrismaPg } from '@prisma/adapter-pg';
import { PrismaClient } from '@prisma/client';
import type { Browser, BrowserContextOptions, Frame, FrameLocator, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect } from 'vitest';
import type { Db } from '#app/db.server.ts';
import type { InstalledShop } from '#app/shopify/find-shop.server.ts';
import { STAFF_COOKIE } from '../sandbox/admin/signed-in.ts';
import { SHOP_DOMAIN, type Sandbox } from '../sandbox/sandbox.ts';
import type { ShopProfile } from '../sandbox/shopify/shop-profile.ts';
import { COLLEAGUE } from '../sandbox/staff.ts';
import { accessibilityProblems } from '../setup/accessibility.ts';
import { launchBrowser } from '../setup/browser.ts';
import { startTestSandbox } from '../setup/test-sandbox.ts';
import { appFrame, openApp } from '../story/merchant.ts';
import { fillQuoteForm, sendQuoteForm } from '../story/shopper.ts';
import { openWatchedPage, type WatchedPage } from './watched-page.ts';

/** A sandbox of a story's own, and the merchant's and a shopper's browser. */
export interface Stage {
  sandbox(): Sandbox;
  merchant(): Page;
  shopper(): Page;
  /** A tab of somebody else's, whose complaints are not looked at: it is refused things on purpose. */
  anotherTab(): Promise<Page>;
  /** Such a tab, in which a colleague is signed in. */
  colleague(): Promise<Page>;
  /** The app's database and its shop, which is there once the app was opened. */
  stored(): Promise<{ db: Db; shop: InstalledShop }>;
  /** Opens a page of the app in the merchant's browser. */
  open(path: string): Promise<FrameLocator>;
  /** Opens an endpoint's own page. */
  openEndpoint(name: string): Promise<FrameLocator>;
  /** The address at the receiver under /hooks. */
  hook(name: string): string;
  /** The app's own document within the merchant's page. */
  document(): Promise<Frame>;
  /** Fails when axe finds something in what the merchant has before them, or it is wider than the window. */
  isForEverybody(): Promise<void>;
  /** A shopper asks for a quote; returns its number. */
  requestQuote(): Promise<string>;
}

interface Setting {
  /** Acme Supply unless it is another. */
  profile?: ShopProfile;
  /** Of the shopper's browser. */
  language?: string;
  /** What the merchant works with; a desk unless it is another. */
  device?: BrowserContextOptions;
}

/**
 * Sets it up before the tests of a file. After each of them no page may have complained, and what the merchant
 * is left with must be for everybody and no wider than the window.
 */
export function useStage({ profile, language = 'en-US', device }: Setting = {}): Stage {
  let sandbox: Sandbox;
  let browser: Browser;
  let merchant: WatchedPage;
  let shopper: WatchedPage;
  const clients: PrismaClient[] = [];
  beforeAll(async () => {
    [sandbox, browser] = await Promise.all([startTestSandbox({ profile }), launchBrowser()]);
    [merchant, shopper] = await Promise.all([
      openWatchedPage(browser, device),
      openWatchedPage(browser, { locale: language }),
    ]);
  });
  afterEach(async () => {
    expect([...merchant.complaints, ...shopper.complaints]).toEqual([]);
    const document = await appFrame(merchant.page);
    if (document) await isForEverybody(document);
  });
  afterAll(async () => {
    await Promise.all(clients.map((client) => client.$disconnect()));
    await browser?.close();
    await sandbox?.stop();
  });

  const openDocument = async (): Promise<Frame> => {
    const document = await appFrame(merchant.page);
    if (!document) throw new Error('The admin shows no app.');
    return document;
  };
  const open = async (path: string): Promise<FrameLocator> =>
    (await openApp(merchant.page, sandbox.addresses.admin, path)).app;
  const anotherTab = async (): Promise<Page> => (await openWatchedPage(browser)).page;
  return {
    sandbox: () => sandbox,
    merchant: () => merchant.page,
    shopper: () => shopper.page,
    anotherTab,
    async colleague() {
      const page = await anotherTab();
      const url = sandbox.addresses.admin;
      await page.context().addCookies([{ name: STAFF_COOKIE, value: String(COLLEAGUE.id), url }]);
      return page;
    },
    async stored() {
      const adapter = new PrismaPg({ connectionString: sandbox.databaseUrl });
      const db = new PrismaClient({ adapter });
      clients.push(db);
      const shop = await db.shop.findUniqueOrThrow({
        where: { domain: SHOP_DOMAIN },
        select: { id: true, domain: true },
      });
      return { db, shop };
    },
    open,
    async openEndpoint(name) {
      const app = await open('/app/settings/integrations');
      await app.getByRole('link', { name: `Manage ${name}` }).click();
      await app.getByRole('heading', { name: 'Delivery log' }).waitFor();
      return app;
    },
    document: openDocument,
    isForEverybody: async () => isForEverybody(await openDocument()),
    hook: (name) => `${sandbox.addresses.receiver}/hooks/${name}`,
    async requestQuote() {
      const form = {
        handle: 'stretch-film',
        quantity: '12',
        name: 'Rosa',
        email: 'rosa@a.example',
      };
      await fillQuoteForm(shopper.page, sandbox.addresses.storefront, form);
      return sendQuoteForm(shopper.page);
    },
  };
}

async function isForEverybody(document: Frame): Promise<void> {
  expect(await accessibilityProblems(document)).toEqual([]);
  expect(await document.evaluate(beside)).toBe(0);
}

/** How far a page can be scrolled to its side. */
function beside(): number {
  const { scrollWidth, clientWidth } = document.documentElement;
  return scrollWidth - clientWidth;
}
