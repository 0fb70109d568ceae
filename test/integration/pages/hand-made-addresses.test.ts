import type { LoaderFunctionArgs } from '@remix-run/node';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { makeVersion } from '#app/quotes/versions/make-version.server.ts';
import { CURRENT } from '#app/quotes/steps/current-quote.ts';
import { makeEndpoint } from '#test/builders/outbound.ts';
import { makeQuote } from '#test/builders/stored-quotes.ts';
import { SHOP, startAdminApp, visitOf, type AdminApp } from '../quotes/team/admin-app.ts';

/** Whatever an address says that somebody made by hand, there is a page, and it says what it leaves out. */

let app: AdminApp;
let quoteId: string;
let endpointId: string;
let pages: Record<string, Page>;

beforeAll(async () => {
  app = await startAdminApp();
  // Whoever comes first has their shop and themselves stored.
  await app.authenticateTeam(visitOf('42'));
  const { db } = app.database;
  const shop = await db.shop.findUniqueOrThrow({ where: { domain: SHOP } });
  ({ id: quoteId } = await makeQuote(db, shop, { customerName: 'Ada Lovelace' }));
  ({ id: endpointId } = await makeEndpoint(db, shop));
  pages = await pagesOf();
}, 120_000);
afterAll(() => app.stop());

/** All that a page's loader answers, what it does not wait for as well. */
type Page = (query: string) => Promise<Record<string, unknown>>;

async function pagesOf(): Promise<Record<string, Page>> {
  const [home, quotes, board, quote, compare, log, undelivered, endpoint] = await Promise.all([
    import('#app/routes/app.home.tsx'),
    import('#app/routes/app.quotes.tsx'),
    import('#app/routes/app.quotes-board.tsx'),
    import('#app/routes/app.quote.tsx'),
    import('#app/routes/app.quote-compare.tsx'),
    import('#app/routes/app.log.tsx'),
    import('#app/routes/app.undelivered.tsx'),
    import('#app/routes/app.integration.tsx'),
  ]);
  const page =
    (loader: (args: LoaderFunctionArgs) => unknown, params = {}): Page =>
    async (query) => {
      const request = visitOf('42', '/app', query);
      const answer = (await loader({ request, params, context: {} })) as Record<string, unknown>;
      const parts = Object.entries(answer).map(async ([name, part]) => [name, await part] as const);
      return Object.fromEntries(await Promise.all(parts));
    };
  return {
    home: page(home.loader),
    list: page(quotes.loader),
    board: page(board.loader),
    quote: page(quote.loader, { quoteId }),
    compare: page(compare.loader, { quoteId }),
    log: page(log.loader),
    undelivered: page(undelivered.loader),
    endpoint: page(endpoint.loader, { endpointId }),
  };
}

const open = (page: string, query: string) =>
  pages[page]?.(query) ?? Promise.reject(new Error(page));

const LONG = 'x'.repeat(3_000);
/** Of every part of a list's address. */
const NONSENSE = [
  'view=view_9',
  `q=${LONG}`,
  'status=lost',
  "stage=stg_1'--",
  'assignee=mem_none',
  `tag=${LONG}`,
  'from=2026-02-30&to=2026-13-01',
  'min=-5&max=lots',
  `company=${LONG}`,
  'expiring=soon',
  'unanswered=0',
  'sort=sideways',
];

describe('a list of quotes', () => {
  test.each(['list', 'board'])('as a %s names every part that makes no sense', async (page) => {
    const { dropped, filter } = await open(page, NONSENSE.join('&'));
    expect(dropped).toEqual([
      'view',
      'search',
      'status',
      'stage',
      'assignee',
      'tag',
      'created',
      'total',
      'company',
      'expiring',
      'unanswered',
      'sort',
    ]);
    // As much of a search as there can be is sought.
    expect(filter).toMatchObject({ statuses: [], stageIds: [], tags: [], totalFrom: null });
  });

  test.each(['list', 'board'])('as a %s takes the first of what is there twice', async (page) => {
    const twice = 'status=open&status=sent&q=ada&q=grace&max=9&max=9';
    expect(await open(page, twice)).toMatchObject({
      dropped: ['search', 'status'],
      filter: { search: 'ada', totalTo: '9' },
    });
    expect(await open(page, 'view=unassigned&tag=a&tag=b')).toMatchObject({ dropped: ['tag'] });
  });

  test('begins with its first page where an address names a page of another one', async () => {
    const other = 'cursor=after.total-high.0.1001.185';
    const shown = { quotes: [{ customerName: 'Ada Lovelace' }], previousCursor: null };
    expect(await open('list', other)).toMatchObject({ ...shown, dropped: ['page'] });
    expect(await open('list', 'cursor=9')).toMatchObject({ ...shown, dropped: ['page'] });
    expect(await open('list', `sort=total-high&${other}`)).toMatchObject({ dropped: [] });
    expect(await open('list', 'cursor=')).toMatchObject({ ...shown, dropped: [] });
  });
});

test('the log names every part that makes no sense, and a page of another list', async () => {
  const nonsense = `endpoint=ep&event=%20&event=Sent&status=lost&from=yesterday&q=${LONG}&cursor=after.1`;
  const all = ['endpoint', 'event', 'status', 'date', 'search', 'page'];
  expect(await open('log', nonsense)).toMatchObject({ leftOut: all });
  expect(await open('log', 'cursor=older-1.dlv_1&q=Q-1')).toMatchObject({ leftOut: [] });
});

test('the home page names a period that there is none of, and somebody who is not on the team', async () => {
  expect(await open('home', `period=1d&person=${LONG}`)).toMatchObject({
    chosen: { period: '30d', person: null },
    leftOut: ['period', 'person'],
  });
});

test('versions that there are none of are said to be', async () => {
  const { db } = app.database;
  const shop = await db.shop.findUniqueOrThrow({ where: { domain: SHOP } });
  const quote = await db.quote.findUniqueOrThrow({ where: { id: quoteId }, include: CURRENT });
  const now = new Date();
  await db.$transaction((tx) => makeVersion({ tx, shop, quote, now }, { sentAt: now }));
  for (const query of ['from=-1', `to=${LONG}`, 'from=NaN&to=1e9']) {
    expect(await open('compare', query)).toMatchObject({ compared: { hasMistake: true } });
  }
});

test('with a sign that no address of ours has there is no page, which is said', async () => {
  await expect(open('list', 'q=a%00b')).rejects.toMatchObject({ status: 404 });
});

const NAMES = [
  'view q status stage assignee tag from to min max company expiring unanswered sort',
  'cursor in period person endpoint event',
].flatMap((names) => names.split(' '));
const WORDS = [
  '-1 0 1e999 99999999999999999999 NaN null constructor __proto__ now ,,, % _ \uD800 🧾 \u202Eabc a,b,c',
  '0000-00-00 9999-12-31 2026-02-30 0001-01-01T00:00:00Z 999d -7d view=all&q=1',
  'after.newest.0.1.253402300799999 before.customer.0.1. after.expiring.1.1.0',
  'older-1.dlv_1 newer-253402300799999.x 253402300799999.x',
].flatMap((words) => words.split(' '));
const VALUES = ['', LONG, "'; DROP TABLE quotes --", ...WORDS];
const addresses = fc
  .array(
    fc.tuple(
      fc.constantFrom(...NAMES),
      fc.oneof(
        fc.constantFrom(...VALUES),
        fc.string({ unit: 'binary', maxLength: 30 }).map((text) => text.replaceAll('\0', '')),
      ),
    ),
    { minLength: 1, maxLength: 12 },
  )
  .map((pairs) => new URLSearchParams(pairs).toString());

test.each(['home', 'list', 'board', 'quote', 'compare', 'log', 'undelivered', 'endpoint'])(
  'of the page “%s” no address is too much',
  async (page) => {
    await fc.assert(
      fc.asyncProperty(addresses, async (query) => {
        const shown = await open(page, query);
        // What is not waited for is null where it could not be read.
        if (page === 'home') expect(shown.figures).not.toBeNull();
      }),
      { numRuns: 60 },
    );
  },
);
