import pg from 'pg';
import { buildApp } from '#test/sandbox/build-app.ts';
import { launchBrowser } from '#test/setup/browser.ts';
import { startTestSandbox } from '#test/setup/test-sandbox.ts';
import { openSlowedApp, type SlowedApp, type Vitals } from '../browser/slowed-app.ts';
import { visits, type Visit } from '../browser/visits.ts';
import { fillShop } from '../stage/quote-seed.ts';
import { percentile, rounded } from '../statistics.ts';
import type { Measure } from './measure.ts';

const QUOTES = 5_000;
const SLOWDOWN = 4;
const ROUNDS = 8;
const ROUNDS_QUICK = 3;
/** Of many visits, the one that counts: https://web.dev/articles/vitals */
const SHARE = 0.75;

/**
 * What a person with a slow machine feels in a shop with 5,000 quotes, on the pages they work on; the worst page
 * counts. Absolute, as what Shopify asks of apps is:
 * https://shopify.dev/docs/apps/launch/built-for-shopify/requirements
 */
export const browser: Measure<'browser'> = {
  names: ['browser'],
  async run(stage) {
    await using stack = stage.stack.use(new AsyncDisposableStack());
    await buildApp(process.cwd());
    const sandbox = await startTestSandbox();
    stack.defer(() => sandbox.stop());
    const chromium = await launchBrowser();
    stack.defer(() => chromium.close());
    const slowed = stack.use(
      await openSlowedApp(chromium, { adminUrl: sandbox.addresses.admin, slowdown: SLOWDOWN }),
    );
    await installApp(slowed);
    await fill(sandbox.databaseUrl);
    const quotePath = await newestQuote(slowed);
    const pages: ({ page: string } & Vitals)[] = [];
    for (const visit of visits(quotePath)) {
      pages.push({ page: visit.page, ...(await typicalVisit(slowed, visit, roundsOf(stage))) });
    }
    const worst = (of: keyof Vitals): number => Math.max(...pages.map((page) => page[of]));
    return {
      admin: {
        lcpMs: worst('lcpMs'),
        cls: worst('cls'),
        inpMs: worst('inpMs'),
        browserQuotes: QUOTES,
        slowdown: SLOWDOWN,
        pages: pages.map((page) => ({ ...page })),
      },
    };
  },
};

const roundsOf = ({ quick }: { quick: boolean }): number => (quick ? ROUNDS_QUICK : ROUNDS);

async function installApp(slowed: SlowedApp): Promise<void> {
  await slowed.open('/app', (app) => app.getByText(/of 4 done/).waitFor());
}

async function fill(databaseUrl: string): Promise<void> {
  const pool = new pg.Pool({ connectionString: databaseUrl });
  await fillShop(pool, QUOTES);
  await pool.end();
}

/** Where its page is. */
async function newestQuote(slowed: SlowedApp): Promise<string> {
  const links = slowed.app.getByRole('link', { name: /^Q-\d+$/ });
  await slowed.open('/app/quotes', () => links.first().waitFor());
  return (await links.first().getAttribute('href')) ?? '';
}

async function typicalVisit(slowed: SlowedApp, visit: Visit, rounds: number): Promise<Vitals> {
  const found: Vitals[] = [];
  // The first is for what servers and browsers do only once.
  for (let round = 0; round <= rounds; round += 1) {
    await slowed.open(visit.path, visit.shows);
    await visit.does(slowed);
    const vitals = await slowed.vitals();
    if (round > 0) found.push(vitals);
  }
  const typical = (of: keyof Vitals): number =>
    rounded(
      percentile(
        found.map((vitals) => vitals[of]),
        SHARE,
      ),
    );
  return { lcpMs: typical('lcpMs'), cls: typical('cls'), inpMs: typical('inpMs') };
}
