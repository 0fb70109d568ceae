import { readFileSync } from 'node:fs';
import type {
  Browser,
  BrowserContext,
  CDPSession,
  Frame,
  FrameLocator,
  Page,
} from 'playwright-core';
import { PERSON } from '#test/setup/browser.ts';
import { appFrame, openApp } from '#test/story/merchant.ts';

/** As web.dev has them: milliseconds, and a sum of shares of the window. */
export interface Vitals {
  lcpMs: number;
  cls: number;
  inpMs: number;
}

/** The app in the admin, in a browser of its own whose processor is slowed. */
export interface SlowedApp extends AsyncDisposable {
  page: Page;
  app: FrameLocator;
  /** Opens a page of the app anew, and resolves when `shows` is there. */
  open(path: string, shows: (app: FrameLocator) => Promise<unknown>): Promise<void>;
  /** Of the document that is open now, the app's own and not the admin's around it. */
  vitals(): Promise<Vitals>;
}

const WEB_VITALS = readFileSync(
  new URL('web-vitals.iife.js', import.meta.resolve('web-vitals')),
  'utf8',
);

/** Keeps what the page's vitals are at present, for whoever asks. */
const KEEP_VITALS = `${WEB_VITALS};
  globalThis.vitals = {};
  const keep = ({ name, value }) => { globalThis.vitals[name] = value; };
  const options = { reportAllChanges: true };
  webVitals.onLCP(keep, options);
  webVitals.onCLS(keep, options);
  webVitals.onINP(keep, { ...options, durationThreshold: 16 });`;

/** `slowdown`: how many times slower than this machine, as the browser's developer tools do it. */
export async function openSlowedApp(
  browser: Browser,
  { adminUrl, slowdown }: { adminUrl: string; slowdown: number },
): Promise<SlowedApp> {
  const context: BrowserContext = await browser.newContext(PERSON);
  await context.addInitScript(KEEP_VITALS);
  const page = await context.newPage();
  const session: CDPSession = await context.newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
  const app = page.frameLocator('iframe');
  return {
    page,
    app,
    async open(path, shows) {
      await openApp(page, adminUrl, path);
      await shows(app);
    },
    async vitals() {
      const frame = await appFrame(page);
      if (!frame) throw new Error('The admin shows no app.');
      await painted(frame);
      const found = await frame.evaluate(
        () => (globalThis as unknown as { vitals: Record<string, number> }).vitals,
      );
      if (found.LCP === undefined || found.INP === undefined) {
        throw new Error('The browser timed nothing: neither what it showed nor what was done.');
      }
      return { lcpMs: found.LCP, cls: found.CLS ?? 0, inpMs: found.INP };
    },
    [Symbol.asyncDispose]: () => context.close(),
  };
}

/** What was done is timed until the next frame is painted, and told when the browser has nothing to do. */
async function painted(frame: Frame): Promise<void> {
  await frame.evaluate(
    () =>
      new Promise<void>((resolve) => {
        requestAnimationFrame(() => requestIdleCallback(() => setTimeout(resolve, 100)));
      }),
  );
}
